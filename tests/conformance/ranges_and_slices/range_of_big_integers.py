r = range(2 ** 70, 2 ** 70 + 5, 2)
print(r, list(r), r[1], len(r), 2 ** 70 + 2 in r, range(10 ** 30)[5], range(-(10 ** 20), 10 ** 20, 10 ** 20)[1])
try:
    len(range(2 ** 100))
except OverflowError as e:
    print(e)
