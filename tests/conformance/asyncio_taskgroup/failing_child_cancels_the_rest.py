import asyncio
async def bad(): await asyncio.sleep(0); raise ValueError("child")
async def slow(n):
    try: await asyncio.sleep(10)
    except asyncio.CancelledError: print("cancelled", n); raise
async def main():
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(slow(1))
            tg.create_task(bad())
            try: await asyncio.sleep(10)
            except asyncio.CancelledError: print("body cancelled"); raise
    except* ValueError as e: print(repr(e), e.__cause__, e.__suppress_context__)
    print(asyncio.current_task().cancelling())
asyncio.run(main())
