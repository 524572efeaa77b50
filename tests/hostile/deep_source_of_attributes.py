# ends: RecursionError or limit
eval("a" + ".b" * 50000)
