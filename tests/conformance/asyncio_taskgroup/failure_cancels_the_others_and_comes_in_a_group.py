import asyncio


async def main():
    async def bad(): raise KeyError('bad')
    async def long():
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError:
            print('cancelled')
            raise
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(long())
            group.create_task(bad())
    except* KeyError as error:
        print(repr(error))


asyncio.run(main())
