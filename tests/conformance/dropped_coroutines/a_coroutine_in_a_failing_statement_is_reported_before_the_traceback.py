import asyncio


async def get():
    return 1


async def main():
    total = 1
    total += get()


asyncio.run(main())
