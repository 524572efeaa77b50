import asyncio


async def main():
    task = asyncio.create_task(asyncio.sleep(0, 'v'))
    each = next(iter(asyncio.as_completed([task])))
    print(asyncio.iscoroutine(each), asyncio.isfuture(each), await each)


asyncio.run(main())
