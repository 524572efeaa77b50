import types
@types.coroutine
def trap(x): return (yield x)
async def f():
    try:
        await trap("body")
        return "from try"
    finally:
        print("finally starts")
        await trap("in finally")
        print("finally ends")
c = f()
print(c.send(None), c.send(None))
try:
    c.send(None)
except StopIteration as e:
    print(e.value)
async def g():
    for i in range(2):
        try:
            await trap(i)
            continue
        finally:
            print("cleanup", await trap(f"f{i}"))
c = g()
print(c.send(None), c.send(None), c.send("x"), c.send(None))
try:
    c.send("y")
except StopIteration:
    print("end")
