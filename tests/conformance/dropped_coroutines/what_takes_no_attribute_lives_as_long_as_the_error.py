import _told


async def c(*args, **keywords):
    return 1


print("a")
try:
    c().x = 1
except AttributeError:
    print("x")
print("b")
