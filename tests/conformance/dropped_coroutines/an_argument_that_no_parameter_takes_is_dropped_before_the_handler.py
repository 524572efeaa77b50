import _told


async def c(*args, **keywords):
    return 1


def f(x):
    pass
print("a")
try:
    f(c(), 2)
except TypeError:
    print("x")
print("b")
