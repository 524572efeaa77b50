import _told


async def c(*args, **keywords):
    return 1


def f():
    return c()
print("a")
f()
print("b")
