import asyncio


async def main():
    future = asyncio.get_running_loop().run_in_executor(None, sum, [1, 2, 3])
    while not future.done():
        await asyncio.sleep(0)
    print(future.result())


asyncio.run(main())
