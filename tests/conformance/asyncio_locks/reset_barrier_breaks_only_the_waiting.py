import asyncio


async def main():
    barrier = asyncio.Barrier(2)
    task = asyncio.create_task(barrier.wait())
    await asyncio.sleep(0)
    await barrier.reset()
    try:
        await task
    except asyncio.BrokenBarrierError as error:
        print(error)
    print(barrier.broken, sorted(await asyncio.gather(barrier.wait(), barrier.wait())))


asyncio.run(main())
