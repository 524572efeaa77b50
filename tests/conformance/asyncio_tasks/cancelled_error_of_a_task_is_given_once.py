import asyncio


async def main():
    task = asyncio.create_task(asyncio.sleep(10))
    await asyncio.sleep(0)
    task.cancel('said')
    errors = []
    for _ in range(2):
        try:
            await task
        except asyncio.CancelledError as error:
            errors.append(error)
    print([repr(error) for error in errors], errors[0] is errors[1])


asyncio.run(main())
