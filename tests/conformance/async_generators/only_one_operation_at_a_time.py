import types
@types.coroutine
def trap(x): return (yield x)
def run(aw):
    try:
        aw.send(None)
    except StopIteration as e: return ("value", e.value)
    except BaseException as e: return (type(e).__name__, str(e))
async def g():
    x = await trap("busy")
    yield x
a = g()
first = a.__anext__()
print(first.send(None))
print(run(a.__anext__()), run(a.asend(1)), run(a.athrow(ValueError)), run(a.aclose()))
try:
    first.send("unharmed")
except StopIteration as e:
    print(e.value)
