import asyncio


async def main():
    future = asyncio.get_running_loop().create_future()
    steps = future.__await__()
    print(next(steps) is future, future._asyncio_future_blocking)
    future.set_result('done')
    try:
        next(steps)
    except StopIteration as stop:
        print(stop.value)


asyncio.run(main())
