import _told


async def c(*args, **keywords):
    return 1


print("a")
x, y = c(), c()
print("m")
del x
print("n")
y = 1
print("b")
