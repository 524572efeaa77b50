import _told


async def c(*args, **keywords):
    return 1


print("a")
try:
    c() + 1
except TypeError:
    print("x")
print("b")
