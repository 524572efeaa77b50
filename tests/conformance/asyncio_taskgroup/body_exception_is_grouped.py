import asyncio
async def slow():
    try: await asyncio.sleep(10)
    finally: print("child cancelled")
async def main():
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(slow())
            await asyncio.sleep(0)
            raise ValueError("body")
    except ExceptionGroup as e: print(repr(e))
asyncio.run(main())
