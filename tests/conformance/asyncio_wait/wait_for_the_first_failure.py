import asyncio


async def main():
    async def bad(): raise KeyError
    never = asyncio.get_running_loop().create_future()
    good, failing = asyncio.create_task(asyncio.sleep(0)), asyncio.create_task(bad())
    done, pending = await asyncio.wait([never, good, failing], return_when=asyncio.FIRST_EXCEPTION)
    print(failing in done, never in pending)
    failing.exception()


asyncio.run(main())
