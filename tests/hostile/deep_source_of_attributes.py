# ends: anything
eval("a" + ".b" * 50000)
