import asyncio
async def g(n):
    for i in range(n):
        await asyncio.sleep(0)
        yield i
async def v(x): return x * 10
async def main():
    print([x async for x in g(3)], {x async for x in g(3)}, {x: y async for x in g(2) for y in "ab"}, [await v(x) for x in range(3)], [await v(x) async for x in g(3) if await v(x)])
    ge = (await v(x) for x in range(2))
    print(type(ge).__name__, [x async for x in ge], type(x async for x in g(1)).__name__)
    print([[y async for y in g(x)] for x in range(3)], [y for x in [await v(1)] for y in range(x, x + 2)])
    try:
        list(x async for x in g(1))
    except TypeError as e:
        print(e)
    try:
        sum(await v(x) for x in range(2))
    except TypeError as e:
        print(e)
asyncio.run(main())
