import asyncio
import inspect


async def nap():
    try:
        await asyncio.sleep(10, 'slept')
    except asyncio.CancelledError as error:
        print('cancelled', error.__context__)
        print(await asyncio.sleep(0, 'again'))
        raise


async def main():
    task = asyncio.create_task(nap())
    await asyncio.sleep(0)
    inner = task.get_coro().cr_await
    print(inner.__qualname__, inspect.getcoroutinestate(inner), inner is task.get_coro().cr_await, inner.cr_running)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print('ended', inspect.getcoroutinestate(inner), task.get_coro().cr_await)

    driven = nap()
    future = driven.send(None)
    print(type(future).__name__, driven.cr_await.__qualname__)
    future.set_result('early')
    try:
        driven.send(None)
    except StopIteration as stop:
        print('stopped', stop.value)

    driven = nap()
    driven.send(None)
    try:
        driven.throw(KeyError('thrown'))
    except KeyError as error:
        print(repr(error), inspect.getcoroutinestate(driven))

    other = asyncio.sleep(0.001)
    future = other.send(None)
    try:
        await future
    except RuntimeError as error:
        print(error)
    await asyncio.sleep(0.01)
    try:
        other.send(None)
    except StopIteration as stop:
        print('stopped', stop.value, future.done())


asyncio.run(main())
