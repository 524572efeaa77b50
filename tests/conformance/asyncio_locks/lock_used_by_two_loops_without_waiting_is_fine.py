import asyncio

lock = asyncio.Lock()
async def use():
    async with lock:
        return 'used'
print(asyncio.run(use()), asyncio.run(use()))
