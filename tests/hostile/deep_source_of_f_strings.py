# ends: anything
eval("f\"{" * 200 + "1" + "}\"" * 200)
