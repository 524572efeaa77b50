import types, inspect
@types.coroutine
def g(x):
    y = yield x
    return x + y
async def f(): return await g(1) + await g(10)
c = f()
print(c.send(None), c.send(2))
try:
    c.send(3)
except StopIteration as e:
    print(e.value)
print(type(g(1)).__name__, inspect.isawaitable(g(1)), inspect.iscoroutine(g(1)), inspect.iscoroutinefunction(g), inspect.isgeneratorfunction(g))
