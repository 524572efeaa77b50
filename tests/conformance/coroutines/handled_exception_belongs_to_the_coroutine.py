import types, sys
@types.coroutine
def trap(x): return (yield x)
async def f(n):
    try:
        raise ValueError(n)
    except ValueError:
        await trap(n)
        print(n, repr(sys.exception()))
        await inner()
        try:
            raise
        except ValueError as e:
            print("bare raise", e)
    print("after", sys.exception())
async def inner():
    await trap("inner")
    print("inner sees", repr(sys.exception()))
a, b = f("a"), f("b")
for c in (a, b, a, b): c.send(None)
for c in (a, b):
    try:
        c.send(None)
    except StopIteration: pass
print(sys.exception())
