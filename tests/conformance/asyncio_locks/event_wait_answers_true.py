import asyncio


async def main():
    event = asyncio.Event()
    event.set()
    print(await event.wait())
    task = asyncio.create_task(event.wait())
    print(await task, event.is_set())


asyncio.run(main())
