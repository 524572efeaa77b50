import asyncio


async def main():
    semaphore = asyncio.Semaphore(1)
    async def work(name):
        async with semaphore:
            print(name)
            await asyncio.sleep(0)
    await asyncio.gather(*(work(name) for name in 'abcd'))


asyncio.run(main())
