import asyncio
async def main():
    f = asyncio.get_running_loop().create_future()
    def a(f): print("a")
    def b(f): print("b")
    for cb in (a, b, a): f.add_done_callback(cb)
    print(f.remove_done_callback(a), f.remove_done_callback(a))
    f.set_result(None)
    print(f.remove_done_callback(b))
    await asyncio.sleep(0)
asyncio.run(main())
