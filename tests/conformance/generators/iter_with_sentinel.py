values = iter([1, 2, 3, 0, 4])
print(list(iter(lambda: next(values), 0)), next(values))
try:
    iter(5, 0)
except TypeError as e:
    print(e)
