# ends: limit
import asyncio
import contextvars


async def hog():
    while True:
        asyncio.create_task(asyncio.sleep(0), context=contextvars.Context())
        await asyncio.sleep(0)


asyncio.run(hog())
