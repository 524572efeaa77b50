import asyncio
class M:
    async def __aenter__(self): pass
    async def __aexit__(self, *a): await asyncio.sleep(0); print("exit", a[0])
async def f():
    async with M():
        return "value"
async def main():
    print(await f())
    for i in range(3):
        async with M():
            if i == 0: continue
            break
    print(i)
asyncio.run(main())
