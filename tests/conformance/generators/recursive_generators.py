def walk(t):
    if isinstance(t, list):
        for x in t: yield from walk(x)
    else: yield t
print(list(walk([1, [2, [3, [4]], 5], []])))
def perms(items):
    if not items: yield []
    for i in range(len(items)):
        for p in perms(items[:i] + items[i + 1:]): yield [items[i]] + p
print(list(perms([1, 2, 3])))
def hanoi(n, a="a", b="b", c="c"):
    if n:
        yield from hanoi(n - 1, a, c, b)
        yield a + c
        yield from hanoi(n - 1, b, a, c)
print(" ".join(hanoi(3)))
