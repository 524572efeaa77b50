import types
@types.coroutine
def pause(x): return (yield x)
async def inner():
    try:
        await pause("inner")
    except ValueError as e:
        print("inner caught", e)
        return await pause("again")
async def outer():
    r = await inner()
    print("outer has", r)
    try:
        await pause("outer")
    except KeyError as e:
        print("outer caught", e)
    return "end"
c = outer()
print(c.send(None), c.throw(ValueError("v")), c.send("r"))
try:
    c.throw(KeyError("k"))
except StopIteration as e:
    print(e.value)
