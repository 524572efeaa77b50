# ends: anything
eval("f" + "()" * 50000)
