import asyncio
async def g():
    try:
        yield 1
    except KeyError as e:
        print("caught", e)
        await asyncio.sleep(0)
        yield "recovered"
    yield "last"
async def main():
    a = g()
    print(await anext(a), await a.athrow(KeyError("k")), await anext(a), await anext(a, "end"))
    b = g()
    await anext(b)
    try:
        await b.athrow(ValueError("v"))
    except ValueError as e:
        print("out", e)
    print(await anext(b, "closed"))
asyncio.run(main())
