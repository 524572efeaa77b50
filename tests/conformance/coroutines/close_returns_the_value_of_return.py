import types
@types.coroutine
def pause(): yield
async def f():
    try:
        await pause()
    except GeneratorExit:
        return "caught"
c = f(); c.send(None)
print(c.close(), c.close())
d = f()
print(d.close())
