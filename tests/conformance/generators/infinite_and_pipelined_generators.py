def count(n=0):
    while True:
        yield n
        n += 1
def take(n, it):
    for i, x in enumerate(it):
        if i >= n: return
        yield x
def squares(it):
    for x in it: yield x * x
print(list(take(5, squares(x for x in count(3) if x % 2))))
def fib():
    a, b = 0, 1
    while 1:
        yield a
        a, b = b, a + b
print([x for _, x in zip(range(15), fib())])
