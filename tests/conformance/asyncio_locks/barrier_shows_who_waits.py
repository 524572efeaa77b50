import asyncio


async def main():
    barrier = asyncio.Barrier(2)
    print(barrier.parties, barrier.n_waiting, barrier.broken, repr(barrier).split(' [')[1])
    task = asyncio.create_task(barrier.wait())
    await asyncio.sleep(0)
    print(barrier.parties, barrier.n_waiting, barrier.broken, repr(barrier).split(' [')[1])
    await barrier.wait()
    await task
    print(barrier.n_waiting, repr(barrier).split(' [')[1])


asyncio.run(main())
