import asyncio


async def main():
    queue = asyncio.Queue()
    async def take(name):
        print(name, await queue.get())
    tasks = [asyncio.create_task(take(name)) for name in 'abc']
    await asyncio.sleep(0)
    for item in range(3):
        queue.put_nowait(item)
    await asyncio.gather(*tasks)


asyncio.run(main())
