import _told


async def c(*args, **keywords):
    return 1


def f():
    x = c()
    raise ValueError
print("a")
try:
    f()
except ValueError:
    print("x")
print("b")
