# ends: anything
exec("a = " + "1 + " * 20000 + "1")
