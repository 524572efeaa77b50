import _told


async def c(*args, **keywords):
    return 1


print("a")
while c():
    print("y")
    break
print("b")
