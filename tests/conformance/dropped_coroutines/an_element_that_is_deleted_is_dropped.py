import _told


async def c(*args, **keywords):
    return 1


print("a")
x = [c(), 1]
print("m")
del x[0]
print("b")
