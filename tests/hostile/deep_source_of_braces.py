# ends: SyntaxError or limit
eval("{1:" * 5000 + "1" + "}" * 5000)
