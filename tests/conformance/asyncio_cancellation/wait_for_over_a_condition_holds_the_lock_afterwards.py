import asyncio


async def main():
    condition = asyncio.Condition()
    async with condition:
        try:
            await asyncio.wait_for(condition.wait(), 0.001)
        except TimeoutError:
            print('timed out', condition.locked())
    print(condition.locked())


asyncio.run(main())
