import _told


async def c(*args, **keywords):
    return 1


def f(*a, **k):
    print("in", len(a), len(k))
print("a")
f(c(), k=c())
print("b")
