import asyncio
async def w(n): print("start", n)
async def main():
    g = asyncio.gather(w(1), w(2), w(3))
    print("nothing ran yet", type(g).__name__, g.done())
    await asyncio.sleep(0)
    print(g.done())
    print(await g)
asyncio.run(main())
