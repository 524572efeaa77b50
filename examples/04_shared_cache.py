# A shared cache: where it needs a lock, and where it does not.
#
# What to look for: count() changes the cache without a suspension in between and is right without a lock. load_once()
# looks, suspends, and then stores: all three tasks load. load_locked() holds a lock over the suspension: one loads, the
# others find the value. "ouro audit" names the line that yields in load_once().
import asyncio

cache = {}
lock = asyncio.Lock()


async def fetch(key):
    print("  fetching", key)
    await asyncio.sleep(0.1)
    return key.upper()


async def count():
    cache["hits"] = cache.get("hits", 0) + 1


async def load_once(key):
    if key not in cache:
        value = await fetch(key)
        cache[key] = value
    return cache[key]


async def load_locked(key):
    async with lock:
        if key not in cache:
            value = await fetch(key)
            cache[key] = value
    return cache[key]


async def main():
    await asyncio.gather(*(count() for _ in range(5)))
    print("hits", cache["hits"])
    print("without a lock")
    print(await asyncio.gather(*(load_once("one") for _ in range(3))))
    print("with a lock")
    print(await asyncio.gather(*(load_locked("two") for _ in range(3))))


asyncio.run(main())
