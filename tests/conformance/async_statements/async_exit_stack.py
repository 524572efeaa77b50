import asyncio
from contextlib import AsyncExitStack, asynccontextmanager, aclosing, nullcontext
@asynccontextmanager
async def cm(n):
    print("open", n)
    try: yield n
    finally:
        await asyncio.sleep(0)
        print("close", n)
async def cleanup(x): print("callback", x)
async def g():
    try:
        yield 1
        yield 2
    finally: print("agen closed")
async def main():
    async with AsyncExitStack() as s:
        print(await s.enter_async_context(cm(1)), await s.enter_async_context(cm(2)))
        s.push_async_callback(cleanup, "x")
        s.callback(print, "sync callback")
    async with aclosing(g()) as a:
        async for x in a: break
    print("after aclosing")
    async with nullcontext(5) as x: print(x)
    @cm(9)
    async def decorated(): print("decorated"); return 3
    print(await decorated())
asyncio.run(main())
