import asyncio


async def waits(tasks, number):
    await asyncio.gather(tasks[number])


async def main():
    tasks = []
    tasks += [asyncio.create_task(waits(tasks, 1)), asyncio.create_task(waits(tasks, 0))]
    await asyncio.sleep(0)
    try:
        tasks[0].cancel()
    except RecursionError as error:
        print(error)
    print([task.cancelling() for task in tasks])
    asyncio.get_running_loop().set_exception_handler(lambda loop, context: None)


try:
    asyncio.run(main())
except RecursionError as error:
    print(error)
