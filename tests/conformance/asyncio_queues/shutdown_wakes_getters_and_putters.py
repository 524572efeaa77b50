import asyncio


async def main():
    empty, full = asyncio.Queue(), asyncio.Queue(1)
    full.put_nowait(0)
    tasks = [asyncio.create_task(empty.get()), asyncio.create_task(full.put(1))]
    await asyncio.sleep(0)
    empty.shutdown()
    full.shutdown()
    print(await asyncio.gather(*tasks, return_exceptions=True))


asyncio.run(main())
