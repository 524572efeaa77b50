import asyncio
import types


async def main():
    @types.coroutine
    def bare(future):
        yield future
    try:
        await bare(asyncio.get_running_loop().create_future())
    except RuntimeError as error:
        print(str(error).split(' in task')[0])


asyncio.run(main())
