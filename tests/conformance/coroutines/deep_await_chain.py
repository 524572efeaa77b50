import types
@types.coroutine
def trap(): return (yield "bottom")
async def chain(n):
    if n == 0: return await trap()
    return 1 + await chain(n - 1)
c = chain(300)
print(c.send(None))
try:
    c.send(0)
except StopIteration as e:
    print(e.value)
c = chain(300); c.send(None)
try:
    c.throw(ValueError("from the bottom"))
except ValueError as e:
    n, tb = 0, e.__traceback__
    while tb: n, tb = n + 1, tb.tb_next
    print(e, n)
