import _told


async def c(*args, **keywords):
    return 1


print("a")
try:
    {}[c()]
except KeyError:
    print("x")
print("b")
