import asyncio
async def g():
    try:
        async with asyncio.timeout(0.02):
            yield 1
            yield 2
    except TimeoutError:
        print("never here")
async def main():
    a = g()
    print(await anext(a))
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError as e:
        print("the consumer is cancelled", e)
    try:
        print(await anext(a))
    except BaseException as e:
        print(type(e).__name__)
    await a.aclose()
asyncio.run(main())
