import asyncio
async def f(): return 5
async def main():
    t = asyncio.create_task(f())
    t.add_done_callback(lambda t: print("first", t.result()))
    t.add_done_callback(lambda t: print("second"))
    cb = lambda t: print("removed")
    t.add_done_callback(cb); t.add_done_callback(cb)
    print(t.remove_done_callback(cb), t.remove_done_callback(cb))
    await t
    print("awaited")
    t.add_done_callback(lambda t: print("late callback"))
    print("before it runs")
    await asyncio.sleep(0)
asyncio.run(main())
