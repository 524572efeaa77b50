import _told


async def c(*args, **keywords):
    return 1


print("a")
x = [c(), c(), 1]
x[:2] = []
print("b")
