import asyncio


async def main():
    tasks = [asyncio.create_task(asyncio.sleep(0)) for _ in range(2)]
    done, pending = await asyncio.wait(tasks)
    print(type(done).__name__, len(done), len(pending))


asyncio.run(main())
