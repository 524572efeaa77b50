import asyncio
async def work(): print("work starts"); return 5
async def main():
    t = asyncio.create_task(work())
    print("created", t.done())
    await asyncio.sleep(0)
    print("after one tick", t.done(), t.result())
asyncio.run(main())
