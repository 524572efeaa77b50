# ends: limit
import asyncio

async def spin():
    while True:
        pass

async def main():
    await asyncio.gather(spin(), return_exceptions=True)
    print("ESCAPED")

asyncio.run(main())
