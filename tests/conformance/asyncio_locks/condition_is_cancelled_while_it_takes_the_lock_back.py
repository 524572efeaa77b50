import asyncio


async def main():
    condition = asyncio.Condition()
    async def listen():
        async with condition:
            await condition.wait()
    task = asyncio.create_task(listen())
    await asyncio.sleep(0)
    await condition.acquire()
    condition.notify()
    await asyncio.sleep(0)
    task.cancel('while locked')
    await asyncio.sleep(0)
    print(task.done())
    condition.release()
    try:
        await task
    except asyncio.CancelledError as error:
        print(repr(error))


asyncio.run(main())
