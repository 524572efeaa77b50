import asyncio


async def main():
    async def work(name):
        print(name)
    tasks = [asyncio.create_task(work(name)) for name in 'abc']
    await asyncio.gather(*tasks)


asyncio.run(main())
