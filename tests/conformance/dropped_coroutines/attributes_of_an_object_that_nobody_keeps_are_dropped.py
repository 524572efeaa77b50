import _told


async def c(*args, **keywords):
    return 1


class A:
    def __init__(self):
        self.x = c()
print("a")
A()
print("b")
