import _told


async def c(*args, **keywords):
    return 1


def g(x):
    raise ValueError
print("a")
try:
    g([c()])
except ValueError:
    print("x")
print("b")
