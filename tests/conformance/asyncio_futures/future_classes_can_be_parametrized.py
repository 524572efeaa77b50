import asyncio


async def main():
    print(asyncio.Future[int].__args__, asyncio.Task[str].__args__)


asyncio.run(main())
