import asyncio
import functools
import signal


async def main():
    handler = signal.getsignal(signal.SIGINT)
    print(isinstance(handler, functools.partial), handler is signal.default_int_handler)
    print(handler.func.__name__, handler.keywords["main_task"] is asyncio.current_task())
    print(signal.getsignal(signal.SIGINT) is handler)
    before = signal.signal(signal.SIGINT, lambda number, frame: print("own", number))
    print(before is handler)
    signal.raise_signal(signal.SIGINT)
    signal.signal(signal.SIGINT, before)
    try:
        signal.raise_signal(signal.SIGINT)
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        print("cancelled")


asyncio.run(main())
print(signal.getsignal(signal.SIGINT) is signal.default_int_handler)
