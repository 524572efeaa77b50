import asyncio
async def inner(): await asyncio.sleep(10)
async def outer(): await inner()
async def main():
    t = asyncio.create_task(outer())
    await asyncio.sleep(0)
    print([f.f_code.co_name for f in t.get_stack()])
    t.cancel()
    await asyncio.sleep(0)
    print(t.get_stack())
asyncio.run(main())
