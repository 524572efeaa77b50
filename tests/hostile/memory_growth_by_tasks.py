# ends: limit
import asyncio

async def main():
    tasks = []
    while True:
        tasks.append(asyncio.create_task(asyncio.sleep(1000, bytearray(1000))))

asyncio.run(main())
