import asyncio


async def main():
    async def slow():
        try:
            await asyncio.sleep(10)
        finally:
            await asyncio.sleep(0.002)
            print('ended')
    try:
        await asyncio.wait_for(slow(), 0.001)
    except TimeoutError:
        print('timed out')


asyncio.run(main())
