import asyncio


async def main():
    condition = asyncio.Condition()
    async def listen():
        async with condition:
            await condition.wait()
    task = asyncio.create_task(listen())
    await asyncio.sleep(0)
    await condition.acquire()
    task.cancel('first')
    await asyncio.sleep(0)
    task.cancel('second')
    await asyncio.sleep(0)
    condition.release()
    try:
        await task
    except asyncio.CancelledError as error:
        print(repr(error), repr(error.__context__))


asyncio.run(main())
