# ends: limit
import asyncio

async def main():
    loop = asyncio.get_running_loop()
    while True:
        loop.call_later(1000, print, bytearray(1000))

asyncio.run(main())
