# ends: limit
import asyncio

async def main():
    try:
        async with asyncio.timeout(0.01):
            while True:
                pass
    except TimeoutError:
        print("ESCAPED")

asyncio.run(main())
