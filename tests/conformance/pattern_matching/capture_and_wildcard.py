match [1, 2]:
    case [a, _]: print(a)
match 5:
    case x: print(x)
print(x)
match (1, 2, 3):
    case (_, _, _): print("three", "_" in globals())
