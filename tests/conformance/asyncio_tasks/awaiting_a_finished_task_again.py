import asyncio


async def main():
    async def work(): return [1]
    task = asyncio.create_task(work())
    print(await task is await task)


asyncio.run(main())
