import asyncio


async def main():
    future = asyncio.get_running_loop().create_future()
    future.set_result(1)
    future.add_done_callback(lambda future: print('late'))
    print('added')
    await asyncio.sleep(0)


asyncio.run(main())
