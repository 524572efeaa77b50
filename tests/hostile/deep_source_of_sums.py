# ends: limit
eval("+".join(["1"] * 50000))
