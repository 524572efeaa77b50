import asyncio

lock, event, queue = asyncio.Lock(), asyncio.Event(), asyncio.Queue()
print(lock.locked(), event.is_set(), queue.empty())
