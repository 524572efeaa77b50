import _told


async def c(*args, **keywords):
    return 1


def f(x):
    raise ValueError
print("a")
try:
    f(c())
except ValueError:
    print("x")
print("b")
