import asyncio


async def main():
    condition = asyncio.Condition()
    print(repr(condition).split(' [')[1])
    async with condition:
        print(repr(condition).split(' [')[1])


asyncio.run(main())
