import asyncio


async def main():
    tasks = [asyncio.create_task(asyncio.sleep(0)) for _ in range(2)]
    first = int(tasks[0].get_name().removeprefix('Task-'))
    print(tasks[1].get_name() == f'Task-{first + 1}')
    await asyncio.gather(*tasks)


asyncio.run(main())
