import _told


async def c(*args, **keywords):
    return 1


async def outer(x):
    pass
print("a")
outer(c())
print("b")
