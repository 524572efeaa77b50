import asyncio
class M:
    def __init__(self, n): print("make", n); self.n = n
    async def __aenter__(self): print("aenter", self.n); await asyncio.sleep(0); return self.n
    async def __aexit__(self, *a): await asyncio.sleep(0); print("aexit", self.n, a[0])
async def main():
    async with M(1) as a, M(2) as b: print("body", a, b)
    async with (M(3) as c, M(4),): print(c)
    try:
        async with M(5): raise ValueError("v")
    except ValueError as e: print("out", e)
asyncio.run(main())
