import asyncio, contextvars
v = contextvars.ContextVar("v")
async def f(): return v.get("none")
async def main():
    c = f()
    t = asyncio.create_task(c)
    print(t.get_coro() is c)
    await t
    print(t.get_coro() is c)
    ctx = contextvars.copy_context()
    ctx.run(v.set, "given")
    t = asyncio.create_task(f(), context=ctx)
    print(t.get_context() is ctx, await t)
asyncio.run(main())
