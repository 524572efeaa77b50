import asyncio
import threading


async def main():
    loop = asyncio.get_running_loop()
    async def work(value):
        await asyncio.sleep(0)
        return value * 2
    results = []
    def elsewhere():
        results.append(asyncio.run_coroutine_threadsafe(work(21), loop).result(5))
    thread = threading.Thread(target=elsewhere)
    thread.start()
    while thread.is_alive():
        await asyncio.sleep(0.001)
    print(results)


asyncio.run(main())
