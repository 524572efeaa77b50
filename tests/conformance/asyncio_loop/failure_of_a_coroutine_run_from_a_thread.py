import asyncio
import threading


async def main():
    loop = asyncio.get_running_loop()
    async def bad(): raise KeyError('bad')
    def elsewhere():
        print(repr(asyncio.run_coroutine_threadsafe(bad(), loop).exception(5)))
    await asyncio.to_thread(elsewhere)


asyncio.run(main())
