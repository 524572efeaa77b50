# A lock is needed where a suspension lies between reading and writing shared state.
#
# What to look for: each task enters and leaves before the next one enters, although all of them suspend inside.
import asyncio

total = 0


async def add(name, lock):
    global total
    async with lock:
        print(name, "enters")
        value = total
        await asyncio.sleep(0)
        total = value + 1
        print(name, "leaves")


async def main():
    lock = asyncio.Lock()
    await asyncio.gather(*(add(name, lock) for name in "abc"))
    print("total", total)


asyncio.run(main())
