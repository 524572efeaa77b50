import asyncio
async def main():
    try:
        async with asyncio.timeout(0.01) as t: await asyncio.sleep(10)
    except TimeoutError as e: print(repr(e), repr(e.__cause__), t.expired())
    async with asyncio.timeout(10) as t: await asyncio.sleep(0)
    print(t.expired(), asyncio.current_task().cancelling())
    async with asyncio.timeout(None) as t: print(t.when())
asyncio.run(main())
