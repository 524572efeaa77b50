import asyncio
class NoAnext:
    def __aiter__(self): return self
class AnextNot:
    def __aiter__(self): return self
    def __anext__(self): return 5
class AiterCoro:
    async def __aiter__(self): return self
class AiterNone: __aiter__ = None
async def main():
    import warnings
    warnings.simplefilter("ignore")
    for it in (5, [1], NoAnext(), AnextNot(), AiterCoro(), AiterNone(), iter([]), (x for x in [])):
        try:
            async for x in it: pass
        except TypeError as e: print(e)
asyncio.run(main())
