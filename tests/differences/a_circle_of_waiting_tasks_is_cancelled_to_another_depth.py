# category: asyncio
# description: How often each task of a circle that wait for each other was cancelled when RecursionError ended it, which is a few more or fewer where a builtin function calls cancel().
# cause: CPython's limit counts the calls of its own C code as well, of which Ouro makes other ones.
# workaround: Do not let tasks wait for each other.
import asyncio


async def waits(tasks, number):
    await tasks[number]


async def main():
    tasks = []
    tasks += [asyncio.create_task(waits(tasks, 1)), asyncio.create_task(waits(tasks, 0))]
    await asyncio.sleep(0)
    try:
        sorted(tasks[:1], key=asyncio.Task.cancel)
    except RecursionError as error:
        print(error)
    print([task.cancelling() for task in tasks])
    asyncio.get_running_loop().set_exception_handler(lambda loop, context: None)


try:
    asyncio.run(main())
except RecursionError as error:
    print(error)
