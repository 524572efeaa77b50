def g():
    x = [(yield 1), (yield 2)]
    y = {(yield 3): (yield 4)}
    z = (yield 5) + (yield 6)
    print(x, y, z, (yield 7) if (yield 8) else 0)
    f = lambda: 0
    print((yield), "%s %s" % ((yield 9), (yield 10)))
    return (yield 11)
c = g()
out = [next(c)]
try:
    while True: out.append(c.send(out[-1] if out[-1] else 0))
except StopIteration as e:
    print(out, e.value)
