import asyncio
class M:
    async def __aenter__(self): return "type"
    async def __aexit__(self, *a): print("type exit")
    def __aiter__(self): return self
    n = 0
    async def __anext__(self):
        self.n += 1
        if self.n > 2: raise StopAsyncIteration
        return self.n
async def main():
    m = M()
    m.__aenter__ = m.__aexit__ = m.__aiter__ = m.__anext__ = None
    async with m as x: print(x)
    async for y in m: print(y)
asyncio.run(main())
