import _told


async def c(*args, **keywords):
    return 1


class A:
    pass
def f():
    a = A()
    a.x = c()
    print("in")
print("a")
f()
print("b")
