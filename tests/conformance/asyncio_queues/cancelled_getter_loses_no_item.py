import asyncio


async def main():
    queue = asyncio.Queue()
    one, two = asyncio.create_task(queue.get()), asyncio.create_task(queue.get())
    await asyncio.sleep(0)
    queue.put_nowait('item')
    one.cancel()
    print(await two, one.cancelled())


asyncio.run(main())
