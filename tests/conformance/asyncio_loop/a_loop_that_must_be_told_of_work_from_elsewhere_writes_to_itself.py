import asyncio
import threading


class Waiter:
    def __init__(self):
        self.bell = threading.Event()

    def select(self, timeout):
        self.bell.wait(timeout)
        self.bell.clear()
        return []


class OwnLoop(asyncio.BaseEventLoop):
    def __init__(self):
        super().__init__()
        self._selector = Waiter()
        self.rung = 0

    def _process_events(self, events):
        pass

    def _write_to_self(self):
        self.rung += 1
        self._selector.bell.set()


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    threading.Timer(0.001, loop.call_soon_threadsafe, (future.set_result, 'from a thread')).start()
    print(await future, loop.rung)

loop = OwnLoop()
loop.run_until_complete(main())
loop.close()
