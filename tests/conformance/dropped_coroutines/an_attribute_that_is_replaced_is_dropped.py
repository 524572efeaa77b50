import _told


async def c(*args, **keywords):
    return 1


class A:
    pass
a = A()
a.x = c()
print("m")
a.x = None
print("b")
