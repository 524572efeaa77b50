import asyncio
class M:
    async def __aenter__(self): await asyncio.sleep(0); raise ValueError("enter")
    async def __aexit__(self, *a): print("never")
async def main():
    try:
        async with M(): print("never")
    except ValueError as e: print(e)
asyncio.run(main())
