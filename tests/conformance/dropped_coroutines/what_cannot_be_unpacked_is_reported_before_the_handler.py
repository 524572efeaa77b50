import _told


async def c(*args, **keywords):
    return 1


print("a")
try:
    x, y = c()
except TypeError:
    print("x")
print("b")
