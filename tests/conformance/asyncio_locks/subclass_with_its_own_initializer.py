import asyncio


async def main():
    class Named(asyncio.Lock):
        def __init__(self, name):
            super().__init__()
            self.name = name
    lock = Named('x')
    async with lock:
        print(lock.name, lock.locked(), isinstance(lock, asyncio.Lock))


asyncio.run(main())
