import _told


async def c(*args, **keywords):
    return 1


def f():
    x = c()
    y = x
    print("in", y is x)
print("a")
f()
print("b")
