import asyncio


async def main():
    barrier = asyncio.Barrier(2)
    async def party():
        async with barrier as position:
            print(position)
    await asyncio.gather(party(), party())


asyncio.run(main())
