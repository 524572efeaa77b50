# An asynchronous generator hands values over without a switch; only the awaits inside can yield.
#
# What to look for: the steps of "async for" over quick() are all inline, those over slow() yield. Closing early runs the
# generator's clean-up.
import asyncio


async def quick():
    for n in range(3):
        yield n


async def slow():
    try:
        for n in range(3):
            await asyncio.sleep(0.01)
            yield n
    finally:
        print("slow: closed")


async def ticker():
    for n in range(3):
        print("  tick", n)
        await asyncio.sleep(0.01)


async def main():
    task = asyncio.create_task(ticker())
    async for n in quick():
        print("quick", n)
    source = slow()
    async for n in source:
        print("slow", n)
        if n == 1:
            break
    await source.aclose()
    await task
    print([n * n async for n in quick()])


asyncio.run(main())
