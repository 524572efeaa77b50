# gh-79306 and gh-155854
import asyncio


async def main():
    inner = asyncio.get_running_loop().create_future()
    for _ in range(3):
        outer = asyncio.shield(inner)
        outer.cancel()
        await asyncio.sleep(0)
        print(len(inner._callbacks or ()))
    for _ in range(3):
        try:
            await asyncio.wait_for(asyncio.shield(inner), 0.001)
        except TimeoutError:
            print('late', len(inner._callbacks or ()))
    inner.cancel()


asyncio.run(main())
