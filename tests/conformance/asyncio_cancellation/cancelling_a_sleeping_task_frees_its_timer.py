import asyncio
async def main():
    loop = asyncio.get_running_loop()
    ts = [asyncio.create_task(asyncio.sleep(1000)) for _ in range(300)]
    await asyncio.sleep(0)
    for t in ts: t.cancel()
    r = await asyncio.gather(*ts, return_exceptions=True)
    print(len(r), {type(x).__name__ for x in r}, repr(r[0]))
asyncio.run(main())
