import asyncio
import sys


async def fail():
    raise ValueError("never asked for")


async def main():
    kept = asyncio.create_task(fail())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    raise KeyError("main")


print("begun", file=sys.stderr)
asyncio.run(main())
