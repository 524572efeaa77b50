import asyncio


async def main():
    barrier = asyncio.Barrier(2)
    task = asyncio.create_task(barrier.wait())
    await asyncio.sleep(0)
    await barrier.abort()
    for each in (task, barrier.wait()):
        try:
            await each
        except asyncio.BrokenBarrierError as error:
            print(error)
    print(barrier.broken, repr(barrier).split(' [')[1])


asyncio.run(main())
