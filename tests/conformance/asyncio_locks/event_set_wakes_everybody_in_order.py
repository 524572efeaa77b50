import asyncio


async def main():
    event = asyncio.Event()
    async def listen(name):
        await event.wait()
        print(name)
    tasks = [asyncio.create_task(listen(name)) for name in 'abc']
    await asyncio.sleep(0)
    event.set()
    await asyncio.gather(*tasks)


asyncio.run(main())
