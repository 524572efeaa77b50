import asyncio
async def w(d, r): await asyncio.sleep(d); print("done", r); return r
async def main():
    print(await asyncio.gather(w(0.03, "a"), w(0.01, "b"), w(0.02, "c")), await asyncio.gather())
asyncio.run(main())
