# ends: RecursionError or limit
eval("f" + "()" * 50000)
