import _told


async def c(*args, **keywords):
    return 1


print("a")
x = "%s" % c()
print("b")
