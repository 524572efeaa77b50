import asyncio


async def main():
    tasks = [asyncio.create_task(asyncio.sleep(delay, delay)) for delay in (10, 0)]
    for each in asyncio.as_completed(tasks, timeout=0.005):
        try:
            print(await each)
        except TimeoutError as error:
            print(repr(error))
    tasks[0].cancel()


asyncio.run(main())
