# ends: limit
import asyncio

async def main():
    queue = asyncio.Queue()
    while True:
        queue.put_nowait(bytearray(1000))

asyncio.run(main())
