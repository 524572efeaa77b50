import asyncio
async def work(): {}["k"]
async def main():
    t = asyncio.create_task(work())
    await t
asyncio.run(main())
