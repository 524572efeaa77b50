import asyncio


async def main():
    async def bad(): raise KeyError
    async def late(group):
        try:
            await asyncio.sleep(10)
        finally:
            try:
                group.create_task(asyncio.sleep(0))
            except RuntimeError as error:
                print(str(error).split('> ')[1])
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(late(group))
            group.create_task(bad())
    except* KeyError:
        print('failed')


asyncio.run(main())
