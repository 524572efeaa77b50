import asyncio


async def main():
    queue = asyncio.Queue()
    try:
        queue.get_nowait()
    except asyncio.QueueEmpty as error:
        print(repr(error), queue.empty())


asyncio.run(main())
