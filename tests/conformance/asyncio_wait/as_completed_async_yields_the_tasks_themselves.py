import asyncio


async def main():
    async def work(passes):
        for _ in range(passes): await asyncio.sleep(0)
        return passes
    tasks = [asyncio.create_task(work(number)) for number in (3, 1, 2)]
    async for each in asyncio.as_completed(tasks):
        print(each in tasks, each.result())


asyncio.run(main())
