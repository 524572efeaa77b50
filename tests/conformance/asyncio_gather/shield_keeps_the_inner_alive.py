import asyncio


async def main():
    inner = asyncio.create_task(asyncio.sleep(0.001, 'finished'))
    outer = asyncio.shield(inner)
    await asyncio.sleep(0)
    outer.cancel()
    try:
        await outer
    except asyncio.CancelledError:
        print('outer cancelled')
    print(await inner)


asyncio.run(main())
