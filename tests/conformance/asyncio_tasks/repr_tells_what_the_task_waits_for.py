import asyncio
import re


async def main():
    async def work(): await asyncio.sleep(10)
    task = asyncio.create_task(work(), name='worker')
    def shown(): return re.sub(r' at [^ >]*:\d+', '', repr(task))
    print(shown())
    await asyncio.sleep(0)
    print(shown())
    task.cancel()
    print(shown())
    await asyncio.wait([task])
    print(shown())


asyncio.run(main())
