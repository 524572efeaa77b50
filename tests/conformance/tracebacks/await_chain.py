import asyncio
async def inner():
    await asyncio.sleep(0)
    raise ValueError("deep")
async def middle(): return await inner() + 1
async def main():
    x = await middle()
asyncio.run(main())
