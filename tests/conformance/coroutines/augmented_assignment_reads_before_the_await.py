import types
@types.coroutine
def trap(): yield
x = 1
async def add():
    global x
    x += await later()
async def later():
    await trap()
    return 10
c = add()
c.send(None)
x = 100
try:
    c.send(None)
except StopIteration:
    print(x)
class O: n = 1
o, l = O(), [1]
async def g():
    o.n += await later()
    l[0] += await later()
c = g()
c.send(None); o.n = 50; c.send(None); l[0] = 70
try:
    c.send(None)
except StopIteration:
    print(o.n, l)
