import _told


async def c(*args, **keywords):
    return 1


print("a")
print(1 if c() else 2)
print("b")
