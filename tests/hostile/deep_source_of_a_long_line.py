# ends: RecursionError or limit
exec("a = " + "1 + " * 20000 + "1")
