import _told


async def c(*args, **keywords):
    return 1


def f():
    x = [c()]
    raise ValueError
print("a")
try:
    f()
except ValueError as e:
    s = e
print("b")
s = None
print("d")
