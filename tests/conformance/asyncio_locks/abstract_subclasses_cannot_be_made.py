import abc
import asyncio


def show(base, *arguments, **keywords):
    class Partial(base, metaclass=abc.ABCMeta):
        @abc.abstractmethod
        def missing(self):
            pass

    class Whole(Partial):
        def missing(self):
            pass

    for kind in Partial, Whole:
        try:
            print(type(kind(*arguments, **keywords)).__mro__[1:3])
        except TypeError as error:
            print(error)
    try:
        base.__new__(Partial)
    except TypeError as error:
        print(error)


async def main():
    for base in (asyncio.Lock, asyncio.Event, asyncio.Condition, asyncio.Semaphore, asyncio.BoundedSemaphore,
                 asyncio.Queue, asyncio.PriorityQueue, asyncio.LifoQueue, asyncio.TaskGroup, asyncio.Runner):
        show(base)
    show(asyncio.Barrier, 2)
    show(asyncio.Timeout, None)


asyncio.run(main())
show(asyncio.DefaultEventLoopPolicy)
