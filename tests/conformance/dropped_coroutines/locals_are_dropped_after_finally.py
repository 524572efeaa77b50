import _told


async def c(*args, **keywords):
    return 1


def f():
    x = c()
    try:
        return 1
    finally:
        print("fin")
print("a")
f()
print("b")
