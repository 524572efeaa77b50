def g():
    x = 1
    x += yield x
    print(x)
    l = [1, 2]
    l[(yield "index")] += yield "value"
    print(l)
c = g()
print(next(c), c.send(10), c.send(1))
try:
    c.send(100)
except StopIteration: pass
