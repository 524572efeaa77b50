# gh-81884
import asyncio


async def fails():
    raise KeyError('child')


async def main():
    other = asyncio.create_task(asyncio.sleep(10))
    outer = asyncio.gather(fails(), other)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(outer.done(), outer.cancel(), other.cancelled(), repr(outer.exception()))
    other.cancel()
    try:
        await outer
    except KeyError as error:
        print(repr(error))


asyncio.run(main())
