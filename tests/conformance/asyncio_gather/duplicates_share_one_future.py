import asyncio
async def w(): print("once"); return object()
async def main():
    c = w()
    a, b = await asyncio.gather(c, c)
    print(a is b)
    t = asyncio.create_task(asyncio.sleep(0, "t"))
    print(await asyncio.gather(t, t, t))
asyncio.run(main())
