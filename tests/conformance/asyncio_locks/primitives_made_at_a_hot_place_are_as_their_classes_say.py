# Each place is run often enough to be compiled for what it met.
import asyncio


class Named(asyncio.Lock):
    def __init__(self, name):
        super().__init__()
        self.name = name


class Bounded(asyncio.Queue):
    def __init__(self, maxsize=2, *, label=None):
        super().__init__(maxsize)
        self.label = label


def often(call):
    for _ in range(60):
        try:
            result = call()
        except Exception as error:
            result = type(error).__name__, str(error)
    return result


async def main():
    print(often(lambda: asyncio.Lock().locked()), often(lambda: asyncio.Event().is_set()), often(lambda: asyncio.Lock(3)))
    print(often(lambda: asyncio.Queue(3).maxsize), often(lambda: asyncio.Queue(maxsize=4).maxsize), often(lambda: asyncio.Queue(size=4)))
    print(often(lambda: asyncio.Semaphore(2).locked()), often(lambda: asyncio.Semaphore(-1)), often(lambda: asyncio.Semaphore(value=0).locked()))
    print(often(lambda: asyncio.Condition().locked()), often(lambda: asyncio.Barrier(2).parties), often(lambda: asyncio.Barrier(0)))
    print(often(lambda: Named("a").name), often(lambda: Named("b").locked()), often(lambda: Named()))
    print(often(lambda: Bounded().maxsize), often(lambda: Bounded(5, label=1).label), often(lambda: Bounded(lable=1)))
    print(often(lambda: asyncio.Future().done()), often(lambda: asyncio.Future(3)), often(lambda: type(asyncio.Timeout(None)).__name__))
    asyncio.Lock.__init__ = lambda self: setattr(self, "patched", True)
    print(often(lambda: asyncio.Lock().patched), often(lambda: Named("c").patched))


asyncio.run(main())
