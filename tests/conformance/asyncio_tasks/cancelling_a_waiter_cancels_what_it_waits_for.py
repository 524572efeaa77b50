import asyncio


async def main():
    inner = asyncio.create_task(asyncio.sleep(10))
    async def wait():
        await inner
    outer = asyncio.create_task(wait())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    outer.cancel()
    await asyncio.wait([outer])
    print(inner.cancelled(), outer.cancelled())


asyncio.run(main())
