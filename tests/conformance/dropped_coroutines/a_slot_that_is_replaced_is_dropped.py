import _told


async def c(*args, **keywords):
    return 1


class A:
    __slots__ = ("x",)
a = A()
a.x = c()
print("m")
a.x = None
print("b")
