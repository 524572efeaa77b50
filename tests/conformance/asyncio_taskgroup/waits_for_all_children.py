import asyncio
async def w(n, d): await asyncio.sleep(d); print(n); return n
async def main():
    async with asyncio.TaskGroup() as tg:
        a = tg.create_task(w("a", 0.02))
        b = tg.create_task(w("b", 0.01), name="bee")
        print("body ends")
    print(a.result(), b.result(), b.get_name())
    async with asyncio.TaskGroup() as tg: pass
asyncio.run(main())
