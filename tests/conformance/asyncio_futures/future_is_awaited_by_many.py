import asyncio


async def main():
    future = asyncio.get_running_loop().create_future()
    async def wait(name):
        print(name, await future)
    tasks = [asyncio.create_task(wait(name)) for name in 'abc']
    await asyncio.sleep(0)
    future.set_result('r')
    await asyncio.gather(*tasks)


asyncio.run(main())
