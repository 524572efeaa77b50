import _told


async def c(*args, **keywords):
    return 1


print("a")
x = f"{c()}"
print("b")
