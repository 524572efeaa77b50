# ends: end or limit
eval("1 and " * 20000 + "1")
