import asyncio
class M:
    async def __aenter__(self): pass
    async def __aexit__(self, *a): await asyncio.sleep(0); raise KeyError("exit")
async def main():
    try:
        async with M(): raise ValueError("body")
    except KeyError as e: print(repr(e), repr(e.__context__))
asyncio.run(main())
