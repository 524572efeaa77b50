import types
@types.coroutine
def pause(): return (yield "pause")
async def f():
    try:
        return await pause()
    except TypeError as e:
        return f"the body sees: {e}"
for bad in (5, int, "x"):
    c = f()
    try:
        c.throw(bad)
    except TypeError as e:
        print("fresh:", e)
    print(c.send(None))
    try:
        c.throw(bad)
    except StopIteration as e:
        print(e.value)
