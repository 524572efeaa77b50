import asyncio, contextvars
v = contextvars.ContextVar("v", default=0)
async def inc():
    v.set(v.get() + 1)
    return v.get(), asyncio.get_running_loop()
with asyncio.Runner() as r:
    a, l1 = r.run(inc())
    b, l2 = r.run(inc())
    print(a, b, l1 is l2, r.get_loop() is l1)
print(l1.is_closed(), v.get())
try:
    c = inc()
    r.run(c)
except RuntimeError as e:
    print(e)
    c.close()
