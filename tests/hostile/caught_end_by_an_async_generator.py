# ends: limit
import asyncio

async def g():
    try:
        while True:
            yield 1
    finally:
        print("ESCAPED")

async def main():
    async for each in g():
        pass

asyncio.run(main())
