import asyncio
async def f(): raise StopIteration("s")
async def main():
    try: await asyncio.create_task(f())
    except RuntimeError as e: print(e, repr(e.__cause__))
asyncio.run(main())
