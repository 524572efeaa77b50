import asyncio
async def main():
    try:
        async with asyncio.timeout(0.01):
            try: await asyncio.sleep(10)
            except asyncio.CancelledError: raise ValueError("v")
    except ValueError as e: print(repr(e), repr(e.__context__), repr(e.__context__.__cause__))
asyncio.run(main())
