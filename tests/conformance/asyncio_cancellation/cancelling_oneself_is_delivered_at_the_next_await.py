import asyncio
async def w():
    asyncio.current_task().cancel()
    print("still running")
    f = asyncio.get_running_loop().create_future(); f.set_result(1)
    print("done future", await f)
    try: await asyncio.sleep(0)
    except asyncio.CancelledError: print("now")
async def main(): await asyncio.create_task(w())
asyncio.run(main())
