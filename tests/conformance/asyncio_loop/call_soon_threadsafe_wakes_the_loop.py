import asyncio
import threading


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    thread = threading.Thread(target=lambda: loop.call_soon_threadsafe(future.set_result, 'from a thread'))
    thread.start()
    print(await future)
    thread.join()


asyncio.run(main())
