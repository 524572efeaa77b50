import asyncio


async def main():
    queue = asyncio.Queue()
    getter = asyncio.create_task(queue.get())
    await asyncio.sleep(0)
    queue.put_nowait('first')
    print(queue.get_nowait())
    await asyncio.sleep(0)
    print(getter.done())
    queue.put_nowait('second')
    print(await getter)


asyncio.run(main())
