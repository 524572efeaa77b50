import asyncio


async def main():
    inner = asyncio.create_task(asyncio.sleep(0.001, 'kept'))
    async def wait(): return await asyncio.shield(inner)
    waiter = asyncio.create_task(wait())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    waiter.cancel()
    await asyncio.wait([waiter])
    print(waiter.cancelled(), await inner)


asyncio.run(main())
