# A lock is needed exactly where a suspension lies inside.
#
# What to look for: the first "async with lock" is inline, because the lock is free; the other two yield and wait in
# order. Each task leaves before the next one enters, although all of them suspend inside.
import asyncio

total = 0


async def add(name, lock):
    global total
    async with lock:
        print(name, "enters")
        value = total
        await asyncio.sleep(0.01)
        total = value + 1
        print(name, "leaves")


async def main():
    lock = asyncio.Lock()
    await asyncio.gather(*(add(name, lock) for name in "abc"))
    print("total", total)


asyncio.run(main())
