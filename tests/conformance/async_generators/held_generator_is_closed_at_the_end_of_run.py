import asyncio
async def g():
    try:
        yield 1
        yield 2
    finally:
        await asyncio.sleep(0)
        print("closed at shutdown")
async def main():
    global keep
    keep = g()
    async for x in keep:
        break
    print("main ends")
asyncio.run(main())
print("run returned")
