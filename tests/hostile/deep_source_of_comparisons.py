# ends: anything
eval("1 < " * 20000 + "1")
