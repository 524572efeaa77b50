import asyncio


async def main():
    async def work():
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError as error:
            print('caught', repr(error))
            raise
    task = asyncio.create_task(work())
    await asyncio.sleep(0)
    task.cancel('message')
    try:
        await task
    except asyncio.CancelledError as error:
        print(repr(error))


asyncio.run(main())
