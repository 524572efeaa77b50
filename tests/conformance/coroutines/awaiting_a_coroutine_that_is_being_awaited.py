import types
@types.coroutine
def pause(): return (yield "pause")
async def inner(): return await pause()
async def outer(c): return await c
c = inner()
a, b = outer(c), outer(c)
print(a.send(None))
try:
    b.send(None)
except RuntimeError as e:
    print(e)
try:
    a.send("value")
except StopIteration as e:
    print("first is unharmed", e.value)
