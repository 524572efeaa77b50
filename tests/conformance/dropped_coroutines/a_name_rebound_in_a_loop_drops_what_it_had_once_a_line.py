import _told


async def c(*args, **keywords):
    return 1


print("a")
for i in range(3):
    x = c()
    print(i)
print("b")
x = None
print("d")
