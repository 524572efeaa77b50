import asyncio


async def fail(name):
    await asyncio.sleep(0.001)
    raise RuntimeError(name)


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            for name in 'abc':
                group.create_task(fail(name))
    except* RuntimeError as errors:
        print([str(error) for error in errors.exceptions])


asyncio.run(main())
