import asyncio


async def main():
    condition = asyncio.Condition()
    async def listen():
        async with condition:
            try:
                await condition.wait()
            finally:
                print('locked', condition.locked())
    task = asyncio.create_task(listen())
    await asyncio.sleep(0)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print('cancelled', condition.locked())


asyncio.run(main())
