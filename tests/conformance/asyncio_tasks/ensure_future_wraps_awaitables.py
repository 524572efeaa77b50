import asyncio


async def main():
    class Awaitable:
        def __await__(self):
            yield
            return 'awaited'
    task = asyncio.ensure_future(Awaitable())
    print(type(task).__name__, await task)


asyncio.run(main())
