import _told


async def c(*args, **keywords):
    return 1


def f():
    x = c()
    return x
print("a")
f()
print("b")
