import asyncio


async def main():
    task = asyncio.create_task(asyncio.sleep(10))
    other = asyncio.create_task(asyncio.sleep(0.002))
    await asyncio.sleep(0)
    task.cancel()
    done, pending = await asyncio.wait([task, other], return_when=asyncio.FIRST_EXCEPTION)
    print(len(done), len(pending))


asyncio.run(main())
