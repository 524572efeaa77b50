# ends: anything
eval("**".join(["1"] * 20000))
