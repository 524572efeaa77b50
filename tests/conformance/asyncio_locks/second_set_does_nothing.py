import asyncio


async def main():
    event = asyncio.Event()
    event.set()
    event.set()
    event.clear()
    event.clear()
    print(event.is_set())


asyncio.run(main())
