import asyncio


async def main():
    future = asyncio.get_running_loop().create_future()
    future.set_result('there')
    asyncio.get_running_loop().call_soon(print, 'other')
    print(await future)
    await asyncio.sleep(0)


asyncio.run(main())
