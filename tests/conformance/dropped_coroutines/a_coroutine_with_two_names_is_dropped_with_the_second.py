import _told


async def c(*args, **keywords):
    return 1


x = c()
y = x
x = None
print("a")
y = None
print("b")
