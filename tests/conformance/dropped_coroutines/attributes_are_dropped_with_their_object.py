import _told


async def c(*args, **keywords):
    return 1


class A:
    def __init__(self):
        self.x = c()
a = A()
print("m")
a = None
print("b")
