import _told


async def c(*args, **keywords):
    return 1


print("a")
x = [c(), 1]
print("m")
x[0] = 2
print("b")
