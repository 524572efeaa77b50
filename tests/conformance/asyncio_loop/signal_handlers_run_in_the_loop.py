import asyncio
import os
import signal


def attempt(function, *arguments):
    try:
        print(function(*arguments))
    except (TypeError, ValueError, RuntimeError) as error:
        print(type(error).__name__, error)


async def main():
    loop = asyncio.get_running_loop()
    arrived = asyncio.Event()

    def handle(*arguments):
        print('arrived', arguments, asyncio.current_task())
        arrived.set()

    loop.add_signal_handler(signal.SIGINT, handle, 1, 2)
    os.kill(os.getpid(), signal.SIGINT)
    await arrived.wait()
    arrived.clear()
    loop.call_soon(signal.raise_signal, signal.SIGINT)
    await arrived.wait()
    attempt(loop.remove_signal_handler, signal.SIGINT)
    attempt(loop.remove_signal_handler, signal.SIGINT)
    attempt(loop.add_signal_handler, 'x', handle)
    attempt(loop.add_signal_handler, 999, handle)
    attempt(loop.add_signal_handler, signal.SIGINT, main)
    attempt(loop.add_signal_handler, signal.SIGKILL, handle)
    loop.add_signal_handler(signal.SIGINT, handle)


asyncio.run(main())
print(signal.getsignal(signal.SIGINT) is signal.default_int_handler)
