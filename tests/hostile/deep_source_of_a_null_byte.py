# ends: anything
eval("1\0")
