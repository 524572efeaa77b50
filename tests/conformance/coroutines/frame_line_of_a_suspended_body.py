import asyncio


async def worker(gate):
    for _ in range(2):
        if gate:
            await asyncio.sleep(0)
    await asyncio.sleep(0)


def numbers():
    yield 1
    yield (
        2)


async def main():
    task = asyncio.create_task(worker(True))
    for _ in range(3):
        await asyncio.sleep(0)
        print(task.get_coro().cr_frame.f_lineno)
    source = numbers()
    print(source.gi_frame.f_lineno)
    for _ in source:
        print(source.gi_frame.f_lineno)


asyncio.run(main())
