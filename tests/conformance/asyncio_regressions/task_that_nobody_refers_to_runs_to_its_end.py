# gh-91887
import asyncio
import gc


async def background():
    for number in range(3):
        await asyncio.sleep(0.001)
    print('ran to its end')


async def main():
    asyncio.create_task(background())
    for _ in range(3):
        gc.collect()
        await asyncio.sleep(0.002)
    await asyncio.sleep(0.01)


asyncio.run(main())
