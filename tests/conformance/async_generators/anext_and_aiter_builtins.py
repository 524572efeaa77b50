import asyncio
async def g():
    yield 1
class NotIter: pass
async def main():
    a = aiter(g())
    print(await anext(a), await anext(a, "default"))
    try:
        await anext(a)
    except StopAsyncIteration as e:
        print(repr(e))
    for f in (lambda: aiter(5), lambda: anext(5), lambda: aiter([1]), lambda: anext(iter([]), 1), lambda: anext()):
        try:
            f()
        except TypeError as e:
            print(e)
asyncio.run(main())
