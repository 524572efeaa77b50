import asyncio


async def main():
    async def bad(): raise KeyError('bad')
    print(await asyncio.shield(asyncio.sleep(0, 'value')))
    try:
        await asyncio.shield(bad())
    except KeyError as error:
        print(repr(error))
    inner = asyncio.create_task(asyncio.sleep(10))
    outer = asyncio.shield(inner)
    await asyncio.sleep(0)
    inner.cancel()
    try:
        await outer
    except asyncio.CancelledError:
        print('inner cancelled', outer.cancelled())


asyncio.run(main())
