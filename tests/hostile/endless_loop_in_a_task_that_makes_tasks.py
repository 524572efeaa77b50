# ends: limit
import asyncio

async def more():
    asyncio.create_task(more())

async def main():
    await more()
    while True:
        await asyncio.sleep(0)

asyncio.run(main())
