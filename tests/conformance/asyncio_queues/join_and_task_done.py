import asyncio
async def main():
    q = asyncio.Queue()
    async def worker():
        while True:
            x = await q.get()
            await asyncio.sleep(0)
            print("done", x)
            q.task_done()
    t = asyncio.create_task(worker())
    for i in range(3): q.put_nowait(i)
    await q.join()
    print("joined")
    t.cancel()
    try: q.task_done()
    except ValueError as e: print(e)
    await asyncio.Queue().join()
asyncio.run(main())
