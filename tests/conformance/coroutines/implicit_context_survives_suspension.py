import types
@types.coroutine
def trap(): yield
async def f():
    try:
        {}["k"]
    except KeyError:
        await trap()
        raise ValueError("later")
c = f()
c.send(None)
try:
    c.send(None)
except ValueError as e:
    print(repr(e.__context__))
