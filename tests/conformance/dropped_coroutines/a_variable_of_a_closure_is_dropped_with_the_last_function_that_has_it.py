import _told


async def c(*args, **keywords):
    return 1


def f():
    x = c()
    def g():
        return x
    print("in")
print("a")
f()
print("b")
