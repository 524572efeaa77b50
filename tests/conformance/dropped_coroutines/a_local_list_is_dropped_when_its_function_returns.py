import _told


async def c(*args, **keywords):
    return 1


def f():
    x = [c()]
    print("in")
print("a")
f()
print("b")
