import asyncio


async def main():
    queue = asyncio.Queue()
    queue.shutdown()
    try:
        queue.put_nowait(1)
    except asyncio.QueueShutDown as error:
        print(repr(error))
    try:
        await queue.put(1)
    except asyncio.QueueShutDown as error:
        print(repr(error))


asyncio.run(main())
