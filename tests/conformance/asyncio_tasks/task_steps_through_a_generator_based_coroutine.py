import asyncio
import types


async def main():
    @types.coroutine
    def twice():
        yield
        yield
        return 'stepped'
    print(await twice())


asyncio.run(main())
