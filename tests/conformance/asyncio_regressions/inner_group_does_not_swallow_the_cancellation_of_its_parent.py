# gh-116720
import asyncio



async def main():
    async def nested():
        async with asyncio.TaskGroup() as outer:
            outer.create_task(fails_later())
            try:
                async with asyncio.TaskGroup() as inner:
                    inner.create_task(fails_in_cleanup())
                    await asyncio.sleep(1)
            except* ValueError as errors:
                print('inner', errors.exceptions, asyncio.current_task().cancelling())
            print('before the next await')
            await asyncio.sleep(0.05)
            print('not cancelled')

    async def fails_later():
        await asyncio.sleep(0)
        raise KeyError('outer')

    async def fails_in_cleanup():
        try:
            await asyncio.sleep(1)
        finally:
            raise ValueError('inner')

    try:
        await nested()
    except* KeyError as errors:
        print('outer', errors.exceptions)
    print(asyncio.current_task().cancelling())


asyncio.run(main())
