x = 1
def g():
    global x
    y = x
    yield y
    yield x
    x += 1
    yield x
c = g()
print(next(c))
x = 50
print(next(c), next(c), x)
