import asyncio


async def main():
    child = asyncio.create_task(asyncio.sleep(10))
    outer = asyncio.gather(child, asyncio.sleep(0))
    await asyncio.sleep(0)
    child.cancel()
    try:
        await outer
    except asyncio.CancelledError:
        print('cancelled', outer.cancelled())


asyncio.run(main())
