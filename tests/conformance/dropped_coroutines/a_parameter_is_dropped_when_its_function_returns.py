import _told


async def c(*args, **keywords):
    return 1


def f(x):
    print("in")
print("a")
f(c())
print("b")
