import asyncio
class Bad:
    def __aiter__(self): return self
    async def __anext__(self): raise ValueError("anext failed")
class StopIt(Bad):
    async def __anext__(self): raise StopIteration("s")
async def main():
    for c in (Bad, StopIt):
        try:
            async for x in c(): pass
        except (ValueError, RuntimeError) as e: print(type(e).__name__, e)
asyncio.run(main())
