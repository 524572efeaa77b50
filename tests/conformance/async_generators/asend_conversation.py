import asyncio
async def acc():
    total = 0
    while True:
        x = yield total
        if x is None: return
        await asyncio.sleep(0)
        total += x
async def main():
    a = acc()
    print(await a.asend(None), await a.asend(5), await a.asend(7))
    try:
        await a.asend(None)
    except StopAsyncIteration:
        print("finished")
asyncio.run(main())
