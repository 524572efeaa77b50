import asyncio, contextvars
v = contextvars.ContextVar("v", default="default")
def g():
    yield v.get()
    v.set("by generator")
    yield v.get()
async def ag():
    v.set("by async generator")
    yield v.get()
    yield v.get()
async def main():
    c = g()
    print(next(c))
    v.set("main")
    print(next(c), v.get())
    a = ag()
    print(await anext(a), v.get())
    v.set("again")
    print(await anext(a))
    ctx = contextvars.Context()
    print(ctx.run(next, g()))
asyncio.run(main())
