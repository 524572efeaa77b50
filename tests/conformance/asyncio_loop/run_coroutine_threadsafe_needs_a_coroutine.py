import asyncio


async def main():
    try:
        asyncio.run_coroutine_threadsafe(1, asyncio.get_running_loop())
    except TypeError as error:
        print(error)


asyncio.run(main())
