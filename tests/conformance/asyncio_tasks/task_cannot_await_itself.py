import asyncio


async def main():
    async def work():
        try:
            await task
        except RuntimeError as error:
            print(str(error).split(':')[0])
    task = asyncio.create_task(work())
    await task


asyncio.run(main())
