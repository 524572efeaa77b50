import asyncio
async def bad(): raise ValueError("lost")
async def main():
    asyncio.create_task(bad(), name="loser")
    await asyncio.sleep(0.01)
    print("end of main")
asyncio.run(main())
