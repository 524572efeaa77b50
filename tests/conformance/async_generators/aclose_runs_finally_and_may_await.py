import types
@types.coroutine
def trap(x): return (yield x)
async def g():
    try:
        yield 1
    finally:
        print("cleanup", await trap("cleaning"))
a = g()
try:
    a.__anext__().send(None)
except StopIteration as e:
    print(e.value)
c = a.aclose()
print(c.send(None))
try:
    c.send("done")
except StopIteration as e:
    print("closed", e.value)
