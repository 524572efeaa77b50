import _told


async def c(*args, **keywords):
    return 1


print("a")
try:
    print(*c())
except TypeError:
    print("x")
print("b")
