import _told


async def c(*args, **keywords):
    return 1


def f():
    x = c()
    def g():
        return x
    return g
print("a")
h = f()
print("m")
h = None
print("b")
