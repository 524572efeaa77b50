import asyncio
async def w(n): print(n, 1); await asyncio.sleep(0); print(n, 2)
async def main():
    loop = asyncio.get_running_loop()
    a = asyncio.Task(w("lazy"), loop=loop)
    b = asyncio.Task(w("eager"), loop=loop, eager_start=True)
    await a; await b
asyncio.run(main())
