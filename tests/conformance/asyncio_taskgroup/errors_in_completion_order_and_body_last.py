import asyncio
async def bad(n, d):
    try: await asyncio.sleep(d)
    finally: raise ValueError(n)
async def main():
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(bad("late", 0.02))
            tg.create_task(bad("early", 0.01))
            try: await asyncio.sleep(10)
            finally: raise KeyError("body")
    except ExceptionGroup as e: print(repr(e))
asyncio.run(main())
