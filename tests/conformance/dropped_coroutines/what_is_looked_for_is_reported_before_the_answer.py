import _told


async def c(*args, **keywords):
    return 1


print("a")
print(c() in [1, 2])
print("b")
