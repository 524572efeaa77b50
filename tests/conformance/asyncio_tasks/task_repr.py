import asyncio
async def work(x):
    if x == "fail": raise ValueError(x)
    await asyncio.sleep(x)
    return x
async def main():
    ts = [asyncio.create_task(work(x), name=str(x)) for x in (0, "fail", 10)]
    print(repr(ts[0]).replace(__file__, "FILE").split(" coro=")[0])
    await asyncio.sleep(0.01)
    print(repr(ts[0]).replace(__file__, "FILE"))
    print(repr(ts[1]).replace(__file__, "FILE"))
    print(repr(ts[2]).split(" wait_for")[0].replace(__file__, "FILE"))
    ts[2].cancel()
    print(repr(ts[2]).split(" coro=")[0])
    await asyncio.sleep(0)
    print(repr(ts[2]).replace(__file__, "FILE"))
    ts[1].exception()
asyncio.run(main())
