import asyncio


async def main():
    async def work(passes):
        for _ in range(passes): await asyncio.sleep(0)
        return passes
    for each in asyncio.as_completed([asyncio.create_task(work(number)) for number in (3, 1, 2)]):
        print(await each)


asyncio.run(main())
