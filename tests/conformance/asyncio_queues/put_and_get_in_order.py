import asyncio


async def main():
    queue = asyncio.Queue()
    for item in range(3):
        print(await queue.put(item))
    print([await queue.get() for _ in range(3)])


asyncio.run(main())
