import asyncio


async def main():
    asyncio.get_running_loop().call_soon(print, 'other')
    async def work(): return 'inline'
    print(await asyncio.wait_for(work(), 10))
    await asyncio.sleep(0)


asyncio.run(main())
