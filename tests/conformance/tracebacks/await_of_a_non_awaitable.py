import asyncio
async def main():
    x = await [1, 2]
asyncio.run(main())
