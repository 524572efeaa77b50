import asyncio
async def bad(n): raise ValueError(n)
async def main():
    try:
        async with asyncio.TaskGroup() as outer:
            outer.create_task(bad("outer"))
            async with asyncio.TaskGroup() as inner:
                inner.create_task(bad("inner"))
    except* ValueError as e: print(repr(e))
    print(asyncio.current_task().cancelling())
asyncio.run(main())
