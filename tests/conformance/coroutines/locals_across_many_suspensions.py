import types
@types.coroutine
def trap(x): return (yield x)
async def f(a, *args, k=1, **kw):
    out = []
    for i in range(3):
        for j in range(2):
            r = await trap((i, j))
            out.append((a, args, k, kw, i, j, r))
            if i == 1: break
    else:
        out.append("else")
    return out
c = f(1, 2, k=3, z=4)
try:
    x = None
    while True:
        x = c.send(x)
except StopIteration as e:
    for row in e.value: print(row)
