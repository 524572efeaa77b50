# gh-83213
import asyncio


async def main():
    condition = asyncio.Condition()
    async with condition:
        try:
            await asyncio.wait_for(condition.wait(), 0.001)
        except TimeoutError:
            print('late', condition.locked())
    print(condition.locked())


asyncio.run(main())
