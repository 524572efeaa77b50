# ends: end or limit
eval("lambda: " * 1000 + "1")
