import asyncio, contextlib
@contextlib.asynccontextmanager
async def cm(n):
    print("in", n)
    try: yield n
    except ValueError as e: print("swallow", e)
    finally: print("out", n)
class C:
    async def aclose(self): print("aclose")
async def main():
    async with cm(1) as x: print(x)
    async with cm(2): raise ValueError("v")
    async with contextlib.aclosing(C()): print("body")
    async with contextlib.AsyncExitStack() as s:
        await s.enter_async_context(cm(3))
        s.push_async_exit(cm(4)) if False else None
        t = s.pop_all()
    print("kept open")
    await t.aclose()
asyncio.run(main())
