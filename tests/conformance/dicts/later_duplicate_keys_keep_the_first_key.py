print({1: "a", 1.0: "b", True: "c"}, {0: 1, False: 2}, dict([(1, "x"), (1.0, "y")]))
d = {1: "int"}
d[True] = "bool"
print(d)
