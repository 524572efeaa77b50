import asyncio


async def main():
    loop = asyncio.get_running_loop()
    try:
        await loop.run_in_executor(None, int, 'x')
    except ValueError as error:
        print(error)


asyncio.run(main())
