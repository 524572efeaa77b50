import asyncio
class Count:
    def __init__(self, n): self.n = n
    def __aiter__(self): return self
    async def __anext__(self):
        await asyncio.sleep(0)
        if self.n == 0: raise StopAsyncIteration
        self.n -= 1
        return self.n
async def main():
    async for x in Count(3):
        if x == 1: continue
        print(x)
    else: print("else")
    async for x in Count(3): break
    else: print("never")
    c = Count(5)
    async for x in c: break
    print("not closed", [y async for y in c])
    async for a, (b, *d) in Pairs(): print(a, b, d)
class Pairs(Count):
    def __init__(self): self.n = 1
    async def __anext__(self):
        await super().__anext__()
        return 1, (2, 3)
asyncio.run(main())
