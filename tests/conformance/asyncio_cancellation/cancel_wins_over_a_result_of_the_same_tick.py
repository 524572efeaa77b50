import asyncio
async def w(f):
    try: return await f
    except asyncio.CancelledError: print("cancelled although", f.result()); raise
async def main():
    f = asyncio.get_running_loop().create_future()
    t = asyncio.create_task(w(f))
    await asyncio.sleep(0)
    f.set_result("ready")
    print(t.cancel())
    try: await t
    except asyncio.CancelledError: print("task cancelled")
asyncio.run(main())
