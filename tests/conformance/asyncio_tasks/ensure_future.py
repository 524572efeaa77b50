import asyncio
class A:
    def __await__(self):
        yield from asyncio.sleep(0).__await__()
        return "awaitable"
async def c(): return "coroutine"
async def main():
    f = asyncio.get_running_loop().create_future()
    t = asyncio.ensure_future(c())
    print(asyncio.ensure_future(f) is f, asyncio.ensure_future(t) is t, type(t).__name__, await t, await asyncio.ensure_future(A()))
    for x in (5, None, "s"):
        try: asyncio.ensure_future(x)
        except TypeError as e: print(e)
    print(asyncio.isfuture(f), asyncio.isfuture(t), asyncio.isfuture(A()), asyncio.iscoroutine(x), asyncio.iscoroutinefunction(c))
asyncio.run(main())
