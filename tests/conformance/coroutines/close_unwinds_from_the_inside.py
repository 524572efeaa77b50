import types
@types.coroutine
def pause():
    try:
        yield
    finally:
        print("trap")
async def inner():
    try:
        await pause()
    except GeneratorExit as e:
        print("inner", type(e).__name__)
        raise
    finally:
        print("inner finally")
async def outer():
    try:
        await inner()
    finally:
        print("outer finally")
c = outer()
c.send(None)
print(c.close(), c.close())
