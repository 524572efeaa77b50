import asyncio, types
@types.coroutine
def bad(): yield 5
async def f():
    asyncio.get_running_loop().call_soon(print, "between")
    try: await bad()
    except RuntimeError as e: print(e)
async def main(): await f()
asyncio.run(main())
