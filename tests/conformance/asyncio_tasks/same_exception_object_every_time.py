import asyncio


async def main():
    async def work(): raise KeyError('one')
    task = asyncio.create_task(work())
    errors = []
    for _ in range(2):
        try:
            await task
        except KeyError as error:
            errors.append(error)
    print(errors[0] is errors[1] is task.exception())


asyncio.run(main())
