# time.sleep and long computations block the loop: nobody else runs.
#
# What to look for: the ticker wants to tick every 10 ms, but is silent while the loop is blocked. asyncio.sleep gives
# way; so does a long computation that sleeps 0 now and then. "ouro audit" names the blocking call.
import asyncio
import time


async def ticker():
    while True:
        print("  tick")
        await asyncio.sleep(0.01)


async def main():
    task = asyncio.create_task(ticker())
    await asyncio.sleep(0)
    print("blocked")
    time.sleep(0.035)
    print("not a tick")
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print("computing, giving way once in a while")
    total = 0
    for n in range(3000):
        total += n
        if n % 1000 == 0:
            await asyncio.sleep(0)
    print("total", total)
    task.cancel()


asyncio.run(main())
