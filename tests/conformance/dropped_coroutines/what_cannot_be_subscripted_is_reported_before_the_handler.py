import _told


async def c(*args, **keywords):
    return 1


print("a")
try:
    c()[0]
except TypeError:
    print("x")
print("b")
