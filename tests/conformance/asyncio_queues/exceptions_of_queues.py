import asyncio


async def main():
    for kind in (asyncio.QueueEmpty, asyncio.QueueFull, asyncio.QueueShutDown):
        print(kind.__name__, kind.__module__, kind.__bases__)


asyncio.run(main())
