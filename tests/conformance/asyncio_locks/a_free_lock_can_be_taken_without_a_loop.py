import asyncio

lock = asyncio.Lock()
try:
    lock.acquire().send(None)
except StopIteration as stop:
    print(stop.value, lock.locked())
