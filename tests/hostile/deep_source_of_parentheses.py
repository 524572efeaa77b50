# ends: SyntaxError or limit
eval("(" * 100000 + ")" * 100000)
