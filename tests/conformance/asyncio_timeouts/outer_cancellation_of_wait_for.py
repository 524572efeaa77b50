import asyncio


async def main():
    async def work(): await asyncio.wait_for(asyncio.sleep(10), 10)
    task = asyncio.create_task(work())
    await asyncio.sleep(0)
    task.cancel('outside')
    try:
        await task
    except asyncio.CancelledError as error:
        print(repr(error))


asyncio.run(main())
