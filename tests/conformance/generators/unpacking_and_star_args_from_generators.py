def g():
    yield 1
    yield 2
    yield 3
a, *b = g()
print(a, b, [*g()], max(*g()), dict(enumerate(g())), (*g(),), sorted(g(), reverse=True))
x, y, z = g()
print(x, y, z)
print(list(zip(g(), g())), list(map(lambda p, q: p + q, g(), g())))
