match [1, 2]:
    case [a, 3]: print("no")
    case [1, b] if b > 5: print("no")
    case _: print("fell through")
print("b" in globals())
