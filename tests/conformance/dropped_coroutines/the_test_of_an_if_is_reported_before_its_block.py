import _told


async def c(*args, **keywords):
    return 1


print("a")
if c():
    print("y")
print("b")
