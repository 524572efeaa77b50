import asyncio


def own(frames):
    return [(frame.f_code.co_name, frame.f_lineno) for frame in frames if '/asyncio/' not in frame.f_code.co_filename]


async def inner(task):
    print(own(task.get_stack()))
    print(own(task.get_stack(limit=1)), task.get_stack(limit=0))
    print(task.get_coro().cr_frame.f_lineno)


async def steps():
    print(own(asyncio.current_task().get_stack()))
    yield 1


async def main():
    await inner(asyncio.current_task())
    async for step in steps():
        print(step)
    task = asyncio.create_task(inner(None))
    print(own(task.get_stack()))
    task.cancel()
    await asyncio.wait([task])
    print(task.get_stack())


asyncio.run(main())
