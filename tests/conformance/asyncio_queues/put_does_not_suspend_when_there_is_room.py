import asyncio
async def main():
    q = asyncio.Queue()
    async def consumer():
        while True: print("got", await q.get())
    t = asyncio.create_task(consumer())
    for i in range(3):
        await q.put(i)
        print("put", i)
    await asyncio.sleep(0)
    t.cancel()
asyncio.run(main())
