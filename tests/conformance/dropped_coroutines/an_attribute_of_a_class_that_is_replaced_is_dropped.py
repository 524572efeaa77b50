import _told


async def c(*args, **keywords):
    return 1


class A:
    x = c()
print("m")
A.x = None
print("b")
