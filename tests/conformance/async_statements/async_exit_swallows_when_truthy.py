import asyncio
class M:
    def __init__(self, r): self.r = r
    async def __aenter__(self): return self
    async def __aexit__(self, t, v, tb): print(repr(v), tb is not None); return self.r
async def main():
    for r in (True, "yes", 1): 
        async with M(r): raise KeyError(r)
    for r in (0, None, ""):
        try:
            async with M(r): raise KeyError(r)
        except KeyError as e: print("passed", e)
    async with M(True): await asyncio.sleep(0)
asyncio.run(main())
