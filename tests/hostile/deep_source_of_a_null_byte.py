# ends: SyntaxError or limit
eval("1\0")
