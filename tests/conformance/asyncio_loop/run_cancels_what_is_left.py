import asyncio

async def work():
    try:
        await asyncio.sleep(10)
    finally:
        print('cleaned up')
async def main():
    asyncio.create_task(work())
    await asyncio.sleep(0)
    print('main ends')
asyncio.run(main())
