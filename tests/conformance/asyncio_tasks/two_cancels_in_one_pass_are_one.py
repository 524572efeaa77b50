import asyncio


async def main():
    async def work():
        for _ in range(3):
            try:
                await asyncio.sleep(0.001)
                print('slept')
            except asyncio.CancelledError as error:
                print(repr(error))
    task = asyncio.create_task(work())
    await asyncio.sleep(0)
    task.cancel('first')
    task.cancel('second')
    await task


asyncio.run(main())
