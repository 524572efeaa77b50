import _told


async def c(*args, **keywords):
    return 1


print("a")
if (x := c()):
    print("y")
x = None
print("b")
