# gh-155233: as it is
import asyncio


async def wait(barrier):
    return await barrier.wait()


async def main():
    barrier = asyncio.Barrier(3)
    first, second = asyncio.create_task(wait(barrier)), asyncio.create_task(wait(barrier))
    await asyncio.sleep(0)
    first.cancel()
    await asyncio.sleep(0)
    others = [asyncio.create_task(wait(barrier)) for _ in range(2)]
    print([task.result() for task in [second, *others] if await asyncio.wait([task])])


asyncio.run(main())
