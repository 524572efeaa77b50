import asyncio


async def main():
    async def bad(name):
        try:
            await asyncio.sleep(10 if name != 'first' else 0)
        finally:
            raise KeyError(name)
    try:
        async with asyncio.TaskGroup() as group:
            for name in ('second', 'first', 'third'):
                group.create_task(bad(name))
    except ExceptionGroup as error:
        print(error, [str(each) for each in error.exceptions])


asyncio.run(main())
