import asyncio
async def w(i):
    for _ in range(i % 5): await asyncio.sleep(0)
    return i
async def main():
    ts = [asyncio.create_task(w(i)) for i in range(2000)]
    print(sum([await t for t in ts]))
    order = []
    async def note(i):
        for _ in range(i % 3): await asyncio.sleep(0)
        order.append(i)
    await asyncio.gather(*(note(i) for i in range(10)))
    print(order)
asyncio.run(main())
