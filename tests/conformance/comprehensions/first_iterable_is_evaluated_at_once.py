def it(n):
    print("iterable", n)
    return range(n)
g = (x + y for x in it(2) for y in it(3))
print("created")
print(list(g))
try:
    (x for x in 5)
except TypeError as e:
    print(e)
g = (y for x in [1] for y in 5)
try:
    next(g)
except TypeError as e:
    print(e)
