import _told


async def c(*args, **keywords):
    return 1


print("a")
try:
    c()()
except TypeError:
    print("x")
print("b")
