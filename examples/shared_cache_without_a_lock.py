# A block without a suspension point is atomic: no other task can run inside it, so it needs no lock.
#
# What to look for: the counter is right although five tasks change it, because nothing is awaited between the read and
# the write. In "racy" there is a suspension between them, and updates are lost.
import asyncio

cache = {"atomic": 0, "racy": 0}


async def atomic():
    value = cache["atomic"]
    cache["atomic"] = value + 1


async def racy():
    value = cache["racy"]
    await asyncio.sleep(0)
    cache["racy"] = value + 1


async def main():
    await asyncio.gather(*(atomic() for _ in range(5)), *(racy() for _ in range(5)))
    print(cache)


asyncio.run(main())
