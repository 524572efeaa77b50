import asyncio


async def main():
    future = asyncio.get_running_loop().create_future()
    for name in 'abc':
        future.add_done_callback(lambda future, name=name: print(name, future.result()))
    future.set_result('r')
    print('set')
    await asyncio.sleep(0)
    print('after')


asyncio.run(main())
