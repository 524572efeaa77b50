import asyncio


async def main():
    async def work(delay, value):
        for _ in range(delay): await asyncio.sleep(0)
        return value
    print(await asyncio.gather(work(3, 'a'), work(1, 'b'), work(2, 'c')))


asyncio.run(main())
