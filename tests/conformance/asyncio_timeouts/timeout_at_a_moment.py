import asyncio


async def main():
    loop = asyncio.get_running_loop()
    when = loop.time() + 100
    async with asyncio.timeout_at(when) as limit:
        print(limit.when() == when)
    try:
        async with asyncio.timeout_at(loop.time() - 1):
            await asyncio.sleep(1)
    except TimeoutError:
        print('timed out')


asyncio.run(main())
