import asyncio


async def main():
    task = asyncio.create_task(asyncio.sleep(10))
    done, pending = await asyncio.wait([task], timeout=0.001)
    print(len(done), len(pending), task.done())
    task.cancel()


asyncio.run(main())
