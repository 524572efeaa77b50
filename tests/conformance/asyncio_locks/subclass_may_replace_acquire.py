import asyncio


async def main():
    class Counting(asyncio.Lock):
        entered = 0
        async def acquire(self):
            Counting.entered += 1
            return await super().acquire()
    lock = Counting()
    async with lock:
        print(Counting.entered, lock.locked())


asyncio.run(main())
