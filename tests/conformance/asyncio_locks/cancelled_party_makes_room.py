import asyncio


async def main():
    barrier = asyncio.Barrier(2)
    task = asyncio.create_task(barrier.wait())
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(task.cancelled(), barrier.n_waiting)
    print(await asyncio.gather(barrier.wait(), barrier.wait()))


asyncio.run(main())
