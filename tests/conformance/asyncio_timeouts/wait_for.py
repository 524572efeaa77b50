import asyncio
async def w(d, r): 
    try:
        await asyncio.sleep(d)
        return r
    except asyncio.CancelledError: print("cancelled", r); raise
async def main():
    print(await asyncio.wait_for(w(0, "in time"), 5), await asyncio.wait_for(w(0, "no limit"), None))
    try: await asyncio.wait_for(w(10, "slow"), 0.01)
    except TimeoutError as e: print(repr(e), repr(e.__cause__))
    t = asyncio.create_task(w(10, "task"))
    try: await asyncio.wait_for(t, 0.01)
    except TimeoutError: print(t.cancelled())
    try: await asyncio.wait_for(w(0, "zero"), 0)
    except TimeoutError as e: print("zero", repr(e.__cause__))
    f = asyncio.get_running_loop().create_future(); f.set_result("done")
    print(await asyncio.wait_for(f, 0))
asyncio.run(main())
