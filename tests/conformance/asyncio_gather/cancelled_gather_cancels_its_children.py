import asyncio


async def main():
    tasks = [asyncio.create_task(asyncio.sleep(10)) for _ in range(2)]
    outer = asyncio.gather(*tasks)
    await asyncio.sleep(0)
    print(outer.cancel('stop'))
    try:
        await outer
    except asyncio.CancelledError as error:
        print(repr(error), [task.cancelled() for task in tasks])


asyncio.run(main())
