import asyncio
import threading


def name():
    return threading.current_thread().name


async def main():
    print([await asyncio.to_thread(name) for _ in range(4)])
    both = threading.Barrier(3)

    def together():
        both.wait()
        return name()

    print(sorted(await asyncio.gather(*[asyncio.to_thread(together) for _ in range(3)])))
    print(len(await asyncio.gather(*[asyncio.to_thread(name) for _ in range(50)])))
    print(await asyncio.to_thread(lambda: type(threading.current_thread()).__name__), name())
    print(await asyncio.to_thread(lambda: threading.current_thread().daemon))


asyncio.run(main())
