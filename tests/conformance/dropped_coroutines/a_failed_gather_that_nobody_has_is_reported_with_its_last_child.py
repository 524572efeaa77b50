import asyncio

import _told


async def boom():
    raise ValueError("boom")


async def main():
    asyncio.gather(boom(), asyncio.sleep(0))
    for turn in range(5):
        await asyncio.sleep(0)
        print(turn)


asyncio.run(main())
print("after")
