import asyncio


async def inner(loop, count):
    for n in range(count):
        future = loop.create_future()
        loop.call_soon(future.set_result, n)
        yield await future


async def outer(loop):
    async for x in inner(loop, 3):
        yield 'begin', x
        async for y in inner(loop, x):
            yield x, y


async def main():
    loop = asyncio.get_running_loop()
    print([pair async for pair in outer(loop)])
    generator = outer(loop)
    print(await anext(generator), await anext(generator), await generator.asend(None))
    await generator.aclose()


asyncio.run(main())
