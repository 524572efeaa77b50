class A:
    def __await__(self):
        x = yield "asked"
        return x * 2
class B:
    def __await__(self): return iter(["i1", "i2"])
async def f():
    r = await A()
    s = await B()
    return r, s
c = f()
print(c.send(None), c.send(21), c.send(None))
try:
    c.send(None)
except StopIteration as e:
    print(e.value)
