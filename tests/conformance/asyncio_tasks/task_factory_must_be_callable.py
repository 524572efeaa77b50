import asyncio


async def main():
    try:
        asyncio.get_running_loop().set_task_factory(1)
    except TypeError as error:
        print(error)


asyncio.run(main())
