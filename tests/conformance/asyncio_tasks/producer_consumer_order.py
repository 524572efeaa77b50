import asyncio
async def main():
    q = asyncio.Queue(1)
    async def produce():
        for i in range(4):
            await q.put(i)
            print("put", i)
    async def consume():
        for _ in range(4): print("got", await q.get())
    await asyncio.gather(produce(), consume())
asyncio.run(main())
