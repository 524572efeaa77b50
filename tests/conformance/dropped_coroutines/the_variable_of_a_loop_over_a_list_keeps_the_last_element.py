import _told


async def c(*args, **keywords):
    return 1


print("a")
for x in [c(), c()]:
    print("t")
x = None
print("b")
