import asyncio
import inspect


async def main():
    lock = asyncio.Lock()
    print(inspect.iscoroutinefunction(lock.acquire), inspect.iscoroutinefunction(asyncio.Lock.acquire))
    made = lock.acquire()
    print(type(made).__name__, made.__qualname__, inspect.getcoroutinestate(made))
    print(await made, inspect.getcoroutinestate(made))


asyncio.run(main())
