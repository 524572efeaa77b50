import asyncio
import inspect


async def greet():
    return 'Hello async'


coro = greet()
print(str(coro).split(' at ')[0])
print('Is coroutine:', inspect.iscoroutine(coro))
coro.close()


async def task():
    print('Start task')
    await asyncio.sleep(0.001)
    print('Resume task')


async def one():
    await asyncio.sleep(0.001)
    print('One done')


async def two():
    await asyncio.sleep(0.005)
    print('Two done')


async def cpu_bound():
    total = 0
    for i in range(10_000):
        total += i
    return total


async def work():
    await asyncio.sleep(0.001)
    return 'done'


async def child():
    return 'ok'


async def main():
    await task()
    await asyncio.gather(one(), two())
    print(await cpu_bound())
    t = asyncio.create_task(work())
    print('Task result:', await t)
    waiting, started = child(), asyncio.create_task(child())
    print(await waiting, await started)


asyncio.run(main())
