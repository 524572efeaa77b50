import asyncio


async def main():
    asyncio.get_running_loop().call_soon(print, 'other')
    async with asyncio.TaskGroup():
        pass
    print('left')
    await asyncio.sleep(0)


asyncio.run(main())
