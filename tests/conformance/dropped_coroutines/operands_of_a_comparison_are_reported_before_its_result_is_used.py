import _told


async def c(*args, **keywords):
    return 1


print("a")
print(c() == 1)
print("b")
