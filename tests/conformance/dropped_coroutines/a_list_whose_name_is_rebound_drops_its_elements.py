import _told


async def c(*args, **keywords):
    return 1


print("a")
x = [c()]
print("m")
x = None
print("b")
