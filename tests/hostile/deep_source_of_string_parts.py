# ends: end or limit
eval("\"a\" " * 50000)
