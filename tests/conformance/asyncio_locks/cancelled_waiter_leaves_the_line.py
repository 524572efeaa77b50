import asyncio


async def main():
    lock = asyncio.Lock()
    await lock.acquire()
    tasks = [asyncio.create_task(lock.acquire()) for _ in range(3)]
    await asyncio.sleep(0)
    tasks[1].cancel()
    await asyncio.sleep(0)
    print(repr(lock).split(" [")[1])
    lock.release()
    print(await tasks[0])
    lock.release()
    print(await tasks[2], tasks[1].cancelled())


asyncio.run(main())
