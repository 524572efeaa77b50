import asyncio
async def g():
    try:
        yield 1
    except ValueError:
        print("never")
    finally:
        print("finally with", type(__import__("sys").exception()).__name__)
async def main():
    try:
        async for x in g(): raise ValueError("consumer")
    except ValueError as e:
        print(e)
    await asyncio.sleep(0); await asyncio.sleep(0); await asyncio.sleep(0)
    print("end")
asyncio.run(main())
