import _told


async def c(*args, **keywords):
    return 1


print("a")
try:
    for _ in c():
        pass
except TypeError:
    print("x")
print("b")
