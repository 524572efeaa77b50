# ends: RecursionError
eval("+".join(["1"] * 50000))
