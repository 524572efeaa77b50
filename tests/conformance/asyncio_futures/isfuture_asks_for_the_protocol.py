import asyncio


async def main():
    class Like:
        _asyncio_future_blocking = False
    class NotLike:
        _asyncio_future_blocking = None
    loop = asyncio.get_running_loop()
    task = asyncio.create_task(asyncio.sleep(0))
    print([asyncio.isfuture(each) for each in (loop.create_future(), task, Like(), NotLike(), 1, asyncio.Future)])
    await task


asyncio.run(main())
