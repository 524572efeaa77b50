def add(n, *rest, k=10, **kw):
    def inner(m):
        nonlocal n
        n += m
        return n, rest, k, kw
    return inner
f = add(1, 2, 3, z=4)
print(f(1), f(1))
