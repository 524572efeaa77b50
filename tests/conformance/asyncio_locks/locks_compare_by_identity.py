import asyncio


async def main():
    one, two = asyncio.Lock(), asyncio.Lock()
    print(one == two, one == one, len({one, two}), bool(one))


asyncio.run(main())
