# ends: anything
eval("\"a\" " * 50000)
