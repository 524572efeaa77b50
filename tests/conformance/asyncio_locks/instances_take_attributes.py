import asyncio


async def main():
    for made in (asyncio.Lock(), asyncio.Event(), asyncio.Condition(), asyncio.Semaphore(), asyncio.Barrier(1), asyncio.Queue()):
        made.note = 'mine'
        print(type(made).__name__, made.note)


asyncio.run(main())
