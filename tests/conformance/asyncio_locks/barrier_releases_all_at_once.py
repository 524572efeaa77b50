import asyncio
async def main():
    b = asyncio.Barrier(3)
    async def w(n):
        print("arrive", n, b.n_waiting)
        i = await b.wait()
        print("leave", n, i)
    await asyncio.gather(*(w(i) for i in range(3)))
    print(b.parties, b.n_waiting, b.broken, repr(b).split("[")[-1])
    async with asyncio.Barrier(1) as i: print(i)
    try: asyncio.Barrier(0)
    except ValueError as e: print(e)
asyncio.run(main())
