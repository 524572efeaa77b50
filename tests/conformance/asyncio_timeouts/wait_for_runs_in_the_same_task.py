import asyncio


async def main():
    async def work(): return asyncio.current_task()
    print(await asyncio.wait_for(work(), 10) is asyncio.current_task())


asyncio.run(main())
