import asyncio
import types


async def main():
    @types.coroutine
    def old(): yield
    made = asyncio.sleep(0)
    print(asyncio.iscoroutine(made), asyncio.iscoroutine(old()), asyncio.iscoroutine(1))
    print(asyncio.iscoroutinefunction(asyncio.sleep), asyncio.iscoroutinefunction(main), asyncio.iscoroutinefunction(print))
    await made


asyncio.run(main())
