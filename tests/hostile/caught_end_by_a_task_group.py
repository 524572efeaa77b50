# ends: limit
import asyncio

async def spin():
    while True:
        pass

async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(spin())
    except BaseException:
        print("ESCAPED")

asyncio.run(main())
