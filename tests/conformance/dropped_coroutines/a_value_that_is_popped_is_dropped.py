import _told


async def c(*args, **keywords):
    return 1


print("a")
x = {1: c()}
print("m")
x.pop(1)
print("b")
