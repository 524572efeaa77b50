import asyncio
import time


async def main():
    async def tick():
        for number in range(3):
            print('tick', number)
            await asyncio.sleep(0)
    await asyncio.gather(asyncio.to_thread(time.sleep, 0.02), tick())
    print('both done')


asyncio.run(main())
