import asyncio


class Stubborn(asyncio.Task):
    refuses = True

    def cancel(self, message=None):
        if self.refuses:
            raise ValueError('not now')
        return super().cancel(message)


def chain(error):
    while error is not None:
        yield repr(error)
        error = error.__context__


async def work(kind):
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.TaskGroup() as group:
            loop.set_task_factory(lambda loop, coro, **options: Stubborn(coro, loop=loop, **options))
            group.create_task(asyncio.sleep(1))
            loop.set_task_factory(None)
            if kind == 'waiting in the body':
                await asyncio.sleep(1)
            if kind == 'failing':
                raise KeyError('body')
    except BaseException as error:
        print(kind, *chain(error), sep=' <- ')


async def main():
    for kind in 'waiting at the end', 'waiting in the body', 'failing':
        task = asyncio.create_task(work(kind))
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        task.cancel()
        await asyncio.wait([task])
    Stubborn.refuses = False
    future = asyncio.get_running_loop().create_future()
    waiting = Stubborn(asyncio.wait_for(future, None))
    await asyncio.sleep(0)
    print(future)
    waiting.cancel()


asyncio.run(main())
