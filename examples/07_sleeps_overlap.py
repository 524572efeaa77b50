# Sleeps of different tasks overlap; sleeps in one task add up.
#
# What to look for: three naps of 0.1 s one after the other, then three at the same time. In the trace the loop sleeps
# three times for the first part and once for the second.
import asyncio


async def nap(name, seconds):
    print(name, "lies down")
    await asyncio.sleep(seconds)
    print(name, "wakes up")
    return name


async def main():
    loop = asyncio.get_running_loop()
    start = loop.time()
    for name in "abc":
        await nap(name, 0.1)
    print("one after the other took three naps:", loop.time() - start >= 0.29)
    start = loop.time()
    print(await asyncio.gather(nap("d", 0.12), nap("e", 0.11), nap("f", 0.1)))
    print("together took three naps:", loop.time() - start >= 0.29)


asyncio.run(main())
