import _told


async def c(*args, **keywords):
    return 1


def f(x=c()):
    pass
print("a")
del f
print("b")
