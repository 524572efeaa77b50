import asyncio
async def f():
    try: await asyncio.current_task()
    except RuntimeError as e: print(str(e).split(": <")[0])
async def main(): await asyncio.create_task(f())
asyncio.run(main())
