import asyncio


def show(call):
    try:
        print(type(call()).__name__)
    except TypeError as error:
        print(error)


class Single(asyncio.Lock):
    only = None

    def __new__(cls, *arguments):
        if cls.only is None:
            cls.only = super().__new__(cls, *arguments)
        return cls.only

    def __init__(self, *arguments):
        super().__init__()


class Direct(asyncio.Lock):
    def __new__(cls):
        return object.__new__(cls)


class Uninitialized(asyncio.Queue):
    __init__ = object.__init__


show(lambda: Single(1))
show(lambda: Single())
show(lambda: Single(1))
show(Direct)
show(lambda: Uninitialized(1))
show(Uninitialized)
show(lambda: asyncio.Lock.__new__(asyncio.Event))
show(lambda: object.__new__(asyncio.Semaphore))
show(lambda: asyncio.Lock.__new__(dict))
show(lambda: asyncio.Lock.__new__(3))
for kind in asyncio.Lock, asyncio.Event, asyncio.Queue, asyncio.TaskGroup, asyncio.Runner, asyncio.SelectorEventLoop:
    print(kind.__name__, kind.__new__ is object.__new__)


async def main():
    lock = Direct()
    async with lock:
        print(lock.locked())
    print(lock.locked())


asyncio.run(main())
