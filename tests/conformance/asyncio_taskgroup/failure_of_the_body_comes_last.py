import asyncio


async def main():
    async def bad(): raise KeyError('child')
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(bad())
            try:
                await asyncio.sleep(10)
            except asyncio.CancelledError:
                raise ValueError('body')
    except ExceptionGroup as error:
        print(error.exceptions)


asyncio.run(main())
