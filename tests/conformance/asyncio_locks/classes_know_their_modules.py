import asyncio


async def main():
    for name in ('Lock', 'Event', 'Condition', 'Semaphore', 'BoundedSemaphore', 'Barrier'):
        made = getattr(asyncio, name)
        print(made.__name__, made.__qualname__, made.__module__, type(made).__name__)


asyncio.run(main())
