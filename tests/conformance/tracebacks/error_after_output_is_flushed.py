print("one")
print("two", end="")
1 / 0
