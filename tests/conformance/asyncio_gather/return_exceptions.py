import asyncio
async def w(x):
    if isinstance(x, BaseException): raise x
    return x
async def main():
    print(await asyncio.gather(w(1), w(ValueError("v")), w(asyncio.CancelledError("c")), w(2), return_exceptions=True))
asyncio.run(main())
