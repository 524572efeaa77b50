import asyncio
async def main():
    f = asyncio.get_running_loop().create_future()
    f.add_done_callback(lambda f: print("one", f.result()))
    f.add_done_callback(lambda f: print("two"))
    f.set_result("r")
    print("set")
    f.add_done_callback(lambda f: print("three"))
    await asyncio.sleep(0)
    print("after")
asyncio.run(main())
