# ends: limit
import asyncio

async def spin():
    while True:
        pass

async def main():
    task = asyncio.create_task(spin())
    task.add_done_callback(lambda task: print("ESCAPED"))
    await task

asyncio.run(main())
