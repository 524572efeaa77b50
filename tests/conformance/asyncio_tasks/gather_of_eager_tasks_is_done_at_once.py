import asyncio


async def main():
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    async def work(value): return value
    gathered = asyncio.gather(work(1), work(2))
    print(gathered.done(), await gathered)


asyncio.run(main())
