import types, sys
@types.coroutine
def trap(x): return (yield x)
async def f():
    try:
        raise ValueError("pending")
    finally:
        print(repr(sys.exception()))
        await trap("waiting")
        print(repr(sys.exception()))
c = f()
print(c.send(None), sys.exception())
try:
    c.send(None)
except ValueError as e:
    print(e)
c = f(); c.send(None)
try:
    c.throw(KeyError("interrupts"))
except KeyError as e:
    print(repr(e), repr(e.__context__))
