import asyncio


async def main():
    async def work():
        asyncio.current_task().cancel()
        print('still here')
        await asyncio.sleep(0)
        print('not here')
    try:
        await asyncio.create_task(work())
    except asyncio.CancelledError:
        print('cancelled')


asyncio.run(main())
