import _told


async def c(*args, **keywords):
    return 1


print("a")
x = [c()]
y = x.pop()
print("m")
y = None
print("b")
