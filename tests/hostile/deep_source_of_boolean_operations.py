# ends: anything
eval("1 and " * 20000 + "1")
