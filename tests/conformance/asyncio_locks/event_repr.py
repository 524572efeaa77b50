import asyncio


async def main():
    event = asyncio.Event()
    print(repr(event).split(' [')[1])
    task = asyncio.create_task(event.wait())
    await asyncio.sleep(0)
    print(repr(event).split(' [')[1])
    event.set()
    print(repr(event).split(' [')[1])
    await task
    print(repr(event).split(' [')[1])


asyncio.run(main())
