# ends: end or limit
eval("1 < " * 20000 + "1")
