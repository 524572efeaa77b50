def g(a, b=2): yield a + b
for f in (lambda: g(), lambda: g(1, 2, 3), lambda: g(1, c=2)):
    try:
        f()
    except TypeError as e:
        print(e)
print(next(g(1)))
