import _told


async def c(*args, **keywords):
    return 1


print("a")
{1: c()}
print("b")
