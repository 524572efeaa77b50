match = {"a": 1}
print(match["a"])
match = lambda *args: args
print(match(1, 2))
match match:
    case _:
        print("statement")
print(match (3), match(-1))
match -1:
    case -1: print("minus one")
