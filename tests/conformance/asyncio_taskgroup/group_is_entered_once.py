import asyncio


async def main():
    group = asyncio.TaskGroup()
    async with group:
        try:
            async with group:
                pass
        except RuntimeError as error:
            print(error)


asyncio.run(main())
