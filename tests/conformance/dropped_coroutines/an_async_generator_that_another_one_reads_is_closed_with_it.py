import asyncio


async def numbers(name, count):
    try:
        for number in range(count):
            await asyncio.sleep(0)
            yield f"{name}{number}"
    finally:
        print("closed", name)


async def together(*sources):
    iterators = [aiter(source) for source in sources]
    while True:
        try:
            yield tuple([await anext(each) for each in iterators])
        except StopAsyncIteration:
            return


async def capitals(source):
    async for each in source:
        yield each.upper()


async def main():
    async for pair in together(numbers("a", 3), numbers("b", 1)):
        print(pair)
    for _ in range(4):
        print("turn")
        await asyncio.sleep(0)
    stream = capitals(numbers("c", 2))
    print(await anext(stream))
    del stream
    for _ in range(6):
        print("turn")
        await asyncio.sleep(0)


asyncio.run(main())
