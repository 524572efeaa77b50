for i in range(3):
    print(i, end=" ")
    i = 100
print(i)
r = range(3)
for a in r:
    for b in r:
        if a < b: print((a, b), end="")
print()
it = iter(r)
print(next(it), list(it), list(it), it.__length_hint__(), type(it).__name__)
