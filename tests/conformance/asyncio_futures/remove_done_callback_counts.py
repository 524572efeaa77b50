import asyncio


async def main():
    future = asyncio.get_running_loop().create_future()
    def one(future): print('one')
    def two(future): print('two')
    for callback in (one, two, one, one):
        future.add_done_callback(callback)
    print(future.remove_done_callback(one), future.remove_done_callback(one))
    future.set_result(None)
    await asyncio.sleep(0)


asyncio.run(main())
