import asyncio
from contextlib import asynccontextmanager
@asynccontextmanager
async def swallow():
    try: yield 1
    except ValueError as e: print("swallowed", e)
@asynccontextmanager
async def none():
    if False: yield
@asynccontextmanager
async def twice():
    yield 1
    yield 2
async def main():
    async with swallow(): raise ValueError("v")
    for c in (none, twice):
        try:
            async with c(): pass
        except RuntimeError as e: print(e)
    try:
        async with swallow(): raise KeyError("k")
    except KeyError as e: print("out", e)
asyncio.run(main())
