import _told


async def c(*args, **keywords):
    return 1


print("a")
print(len([c(), c()]))
print("b")
