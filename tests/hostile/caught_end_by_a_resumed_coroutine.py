# ends: limit
import asyncio

async def main():
    while True:
        try:
            await asyncio.sleep(0)
            for each in range(1000):
                pass
        except BaseException:
            print("ESCAPED")

asyncio.run(main())
