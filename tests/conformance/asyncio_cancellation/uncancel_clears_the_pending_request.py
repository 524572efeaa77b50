import asyncio
async def w():
    t = asyncio.current_task()
    t.cancel(); t.cancel()
    print(t.cancelling(), t.uncancel(), t.uncancel(), t.uncancel())
    await asyncio.sleep(0)
    return "not cancelled"
async def main(): print(await asyncio.create_task(w()))
asyncio.run(main())
