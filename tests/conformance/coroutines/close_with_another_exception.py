import types
@types.coroutine
def pause(): yield
async def f():
    try:
        await pause()
    finally:
        raise ValueError("cleanup")
c = f(); c.send(None)
try:
    c.close()
except ValueError as e:
    print(e, repr(e.__context__))
print(c.close())
