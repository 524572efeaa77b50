import asyncio
async def w(): await asyncio.sleep(10)
async def main():
    me = asyncio.current_task()
    print(me in asyncio.all_tasks(), len(asyncio.all_tasks()))
    t = asyncio.create_task(w(), name="w")
    print(sorted(x.get_name() for x in asyncio.all_tasks()))
    asyncio.get_running_loop().call_soon(lambda: print("in callback", asyncio.current_task()))
    await asyncio.sleep(0)
    t.cancel()
    await asyncio.sleep(0)
    print(len(asyncio.all_tasks()), asyncio.current_task() is me)
asyncio.run(main())
