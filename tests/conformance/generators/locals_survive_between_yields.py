def g(n):
    total = 0
    for i in range(n):
        j = i * 2
        total += yield (i, j, total)
    return total
c = g(3)
print(next(c), c.send(10), c.send(20))
try:
    c.send(30)
except StopIteration as e:
    print(e.value)
