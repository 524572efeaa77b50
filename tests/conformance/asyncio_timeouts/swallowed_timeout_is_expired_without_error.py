import asyncio


async def main():
    async with asyncio.timeout(0.001) as limit:
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError:
            pass
    print(limit.expired(), asyncio.current_task().cancelling())


asyncio.run(main())
