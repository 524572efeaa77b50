import asyncio
async def main():
    for d in (0, -1):
        try:
            async with asyncio.timeout(d):
                print("body starts")
                await asyncio.sleep(0)
                print("never" if d else "perhaps")
        except TimeoutError: print("timeout")
    async with asyncio.timeout(0): print("no suspension, no timeout")
    await asyncio.sleep(0)
    print("alive")
asyncio.run(main())
