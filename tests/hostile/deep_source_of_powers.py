# ends: end or limit
eval("**".join(["1"] * 20000))
