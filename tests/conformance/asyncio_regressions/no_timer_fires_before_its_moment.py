# gh-127859
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    resolution = 1e-6
    early = []

    def note(moment):
        if loop.time() < moment - resolution:
            early.append(moment)

    await asyncio.sleep(0.001)
    start = loop.time()
    for delay in (0.03, 0.06, 0.09):
        loop.call_at(start + delay, note, start + delay)
    for delay in (0.04, 0.03):
        before = loop.time()
        await asyncio.sleep(delay)
        print(loop.time() >= before + delay - resolution)
    await asyncio.sleep(0.03)
    print(early)


asyncio.run(main())
