import _told


async def c(*args, **keywords):
    return 1


x = None
def f():
    global x
    x = c()
def g():
    global x
    x = None
    print("g")
f()
print("a")
g()
print("b")
