import asyncio
class F(asyncio.Future): pass
async def main():
    f = F()
    f.set_result(3)
    print(await f, f, isinstance(f, asyncio.Future))
    g = asyncio.Future(loop=asyncio.get_running_loop())
    g.set_result(1)
    print(g.result())
asyncio.run(main())
