import asyncio


def chain(error):
    while error is not None:
        yield error.args
        error = error.__context__


async def wait(condition):
    async with condition:
        await condition.wait()


async def main():
    for first in ('cancel', 'notice'):
        condition = asyncio.Condition()
        task = asyncio.create_task(wait(condition))
        await asyncio.sleep(0)
        await condition.acquire()
        if first == 'cancel':
            task.cancel('first')
        else:
            condition.notify()
        for message in ('second', 'third', 'fourth'):
            await asyncio.sleep(0)
            task.cancel(message)
        await asyncio.sleep(0)
        condition.release()
        try:
            await task
        except asyncio.CancelledError as error:
            print(first, list(chain(error)))


asyncio.run(main())
