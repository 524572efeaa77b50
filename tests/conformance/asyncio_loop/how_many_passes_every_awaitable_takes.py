import asyncio
from asyncio import staggered
from contextlib import AsyncExitStack, aclosing, asynccontextmanager, nullcontext

passes = 0


async def count():
    global passes
    while True:
        await asyncio.sleep(0)
        passes += 1


async def nothing():
    return 'nothing'


async def generator():
    try:
        yield 1
        yield 2
    finally:
        pass


async def group(*coroutines):
    async with asyncio.TaskGroup() as tasks:
        for each in coroutines:
            tasks.create_task(each)


async def limited():
    async with asyncio.timeout(100):
        await nothing()


@asynccontextmanager
async def managed():
    yield


async def notified(condition):
    async with condition:
        await condition.wait()


async def first_of(awaitables):
    async for each in asyncio.as_completed(awaitables):
        return each


async def second_of(awaitables):
    global passes
    stream = asyncio.as_completed(awaitables)
    await anext(stream)
    for _ in range(3):
        await asyncio.sleep(0)
    before = passes
    await anext(stream)
    print(f'second of the done: {passes - before}')


async def held(manager):
    async with manager:
        pass


async def measure(name, awaitable):
    before = passes
    try:
        await awaitable
    except TimeoutError:
        name += ', timed out'
    print(f'{name}: {passes - before}')


async def own_code_and_futures():
    done = asyncio.get_running_loop().create_future()
    done.set_result(None)
    finished = asyncio.create_task(nothing())
    await finished
    await asyncio.sleep(0)
    await measure('coroutine', nothing())
    await measure('sleep(0)', asyncio.sleep(0))
    await measure('sleep(-1)', asyncio.sleep(-1))
    await measure('done future', done)
    await measure('done task', finished)
    await measure('new task', asyncio.create_task(nothing()))


async def locks():
    event = asyncio.Event()
    event.set()
    await measure('free lock', asyncio.Lock().acquire())
    await measure('async with lock', held(asyncio.Lock()))
    await measure('free semaphore', asyncio.Semaphore(1).acquire())
    await measure('async with semaphore', held(asyncio.BoundedSemaphore(1)))
    await measure('async with condition', held(asyncio.Condition()))
    await measure('set event', event.wait())
    await measure('predicate that holds', asyncio.Condition().wait_for(lambda: True))
    await measure('last party', asyncio.Barrier(1).wait())
    await measure('barrier reset', asyncio.Barrier(1).reset())
    await measure('barrier abort', asyncio.Barrier(1).abort())


async def queues():
    full = asyncio.Queue()
    full.put_nowait(1)
    await measure('put with room', asyncio.Queue().put(1))
    await measure('get of an item', full.get())
    full.task_done()
    await measure('join of nothing', full.join())


async def combinations():
    done = asyncio.get_running_loop().create_future()
    done.set_result(None)
    finished = asyncio.create_task(nothing())
    await finished
    await asyncio.sleep(0)
    await measure('gather of nothing', asyncio.gather())
    await measure('gather of coroutines', asyncio.gather(nothing(), nothing()))
    await measure('shield of the done', asyncio.shield(done))
    await measure('shield of a coroutine', asyncio.shield(nothing()))
    await measure('wait for the done', asyncio.wait([done, finished]))
    await measure('wait_for', asyncio.wait_for(nothing(), 100))
    await measure('wait_for without time', asyncio.wait_for(nothing(), 0))
    await measure('wait_for of the done', asyncio.wait_for(done, 0))
    await measure('timeout', limited())
    await measure('empty group', group())
    await measure('group of one', group(nothing()))


async def managers():
    await measure('exit stack', held(AsyncExitStack()))
    await measure('null context', held(nullcontext()))
    await measure('context manager of a generator', held(managed()))


async def tasks_and_ends():
    done = asyncio.get_running_loop().create_future()
    done.set_result(None)
    finished = asyncio.create_task(nothing())
    await finished
    await asyncio.sleep(0)
    loop = asyncio.get_running_loop()
    await measure('gather of the done', asyncio.gather(done, finished))
    await measure('eager task', asyncio.Task(nothing(), loop=loop, eager_start=True))
    await measure('ensure_future of a coroutine', asyncio.ensure_future(nothing()))
    await measure('first of the done', first_of([done]))
    await measure('first of a coroutine', first_of([nothing()]))
    await second_of([done, finished])
    await measure('race', staggered.staggered_race([nothing], None))
    await measure('shutdown of no generators', loop.shutdown_asyncgens())
    await measure('shutdown of no executor', loop.shutdown_default_executor())


async def generators():
    numbers = generator()
    await measure('anext', anext(numbers))
    await measure('asend', numbers.asend(None))
    await measure('anext at the end', anext(numbers, None))
    numbers = generator()
    await measure('anext', anext(numbers))
    await measure('aclose', numbers.aclose())
    await measure('aclosing', held(aclosing(generator())))


async def those_that_wait():
    loop = asyncio.get_running_loop()
    filled = asyncio.Queue(1)
    filled.put_nowait(1)
    for name, waiting in [
        ('pending future', loop.create_future()),
        ('held lock', asyncio.Semaphore(0).acquire()),
        ('event not set', asyncio.Event().wait()),
        ('first party', asyncio.Barrier(2).wait()),
        ('empty queue', asyncio.Queue().get()),
        ('full queue', filled.put(2)),
        ('join of something', filled.join()),
        ('condition', notified(asyncio.Condition())),
        ('sleep', asyncio.sleep(100)),
    ]:
        task = asyncio.ensure_future(waiting)
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        print(f'{name}: waits {not task.done()}')
        task.cancel()


async def main():
    counting = asyncio.create_task(count())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    await own_code_and_futures()
    await locks()
    await queues()
    await combinations()
    await managers()
    await tasks_and_ends()
    await generators()
    await those_that_wait()
    counting.cancel()


asyncio.run(main())
