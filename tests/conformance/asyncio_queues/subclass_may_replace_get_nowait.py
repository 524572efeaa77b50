import asyncio


async def main():
    class Doubling(asyncio.Queue):
        def get_nowait(self):
            return super().get_nowait() * 2
    queue = Doubling()
    queue.put_nowait(21)
    print(await queue.get())


asyncio.run(main())
