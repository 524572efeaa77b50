# ends: SyntaxError or limit
eval("f\"{" * 200 + "1" + "}\"" * 200)
