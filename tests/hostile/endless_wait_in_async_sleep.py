# ends: limit
import asyncio

asyncio.run(asyncio.sleep(1e6))
