import asyncio


async def main():
    queue = asyncio.Queue(1)
    queue.put_nowait(0)
    one, two = asyncio.create_task(queue.put(1)), asyncio.create_task(queue.put(2))
    await asyncio.sleep(0)
    queue.get_nowait()
    one.cancel()
    await two
    print(queue.get_nowait(), one.cancelled())


asyncio.run(main())
