# ends: anything
eval("(" * 100000 + ")" * 100000)
