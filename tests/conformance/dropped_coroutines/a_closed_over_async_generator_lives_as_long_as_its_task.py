import asyncio

from _told import ag as numbers


async def main():
    streams = {"one": numbers()}

    async def read():
        stream = streams["one"]
        print(await anext(stream))
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        print(await anext(stream))

    task = asyncio.create_task(read())
    await asyncio.sleep(0)
    streams.clear()
    print("cleared")
    await task
    for _ in range(3):
        print("turn")
        await asyncio.sleep(0)


asyncio.run(main())
