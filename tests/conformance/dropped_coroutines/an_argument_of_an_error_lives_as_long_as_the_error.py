import _told


async def c(*args, **keywords):
    return 1


print("a")
try:
    raise ValueError(c())
except ValueError:
    print("x")
print("b")
