def f(*a, **k):
    k["new"] = 1
    return a, k
l, d = [1], {"x": 1}
r = f(*l, **d)
print(r, l, d, type(r[0]), f(*"ab")[0], f(*{"k": 1})[0], f(*range(2))[0], f(*(i for i in "g"))[0])
