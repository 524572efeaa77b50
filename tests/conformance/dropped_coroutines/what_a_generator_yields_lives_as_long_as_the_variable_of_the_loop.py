import _told


async def c(*args, **keywords):
    return 1


def g():
    yield c()
print("a")
for x in g():
    print("t")
x = None
print("b")
