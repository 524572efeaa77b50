import _told


async def c(*args, **keywords):
    return 1


def f():
    x = c()
    def g():
        nonlocal x
        x = None
    print("in")
    g()
    print("out")
print("a")
f()
print("b")
