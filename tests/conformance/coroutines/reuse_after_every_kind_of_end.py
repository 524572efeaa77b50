async def f(): return 1
async def bad(): raise ValueError("v")
def finish(c):
    try:
        c.send(None)
    except (StopIteration, ValueError) as e:
        print(type(e).__name__)
a, b, d, e = f(), bad(), f(), f()
finish(a); finish(b); d.close()
try:
    e.throw(KeyError("k"))
except KeyError:
    print("thrown")
for c in (a, b, d, e):
    for op in (lambda: c.send(None), lambda: c.throw(IndexError), lambda: c.close()):
        try:
            print(op())
        except Exception as x:
            print(type(x).__name__, x)
