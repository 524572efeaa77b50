import _told


async def c(*args, **keywords):
    return 1


print("a")
list(c() for i in range(1))
print("b")
