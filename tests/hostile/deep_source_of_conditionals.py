# ends: end or limit
eval("1 if 1 else " * 10000 + "1")
