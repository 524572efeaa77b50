import asyncio
async def main():
    ev = asyncio.Event()
    async def w(n): print(n, await ev.wait(), ev.is_set())
    ts = [asyncio.create_task(w(i)) for i in range(3)]
    await asyncio.sleep(0)
    ev.set(); ev.clear()
    print("set and cleared", ev.is_set())
    await asyncio.gather(*ts)
    ev.set()
    print(await ev.wait(), repr(ev).split("[")[-1])
asyncio.run(main())
