import asyncio
async def bad(): raise ValueError("v")
async def main():
    t = asyncio.create_task(bad())
    for _ in range(2):
        try: await t
        except ValueError as e: print(e is t.exception(), e)
asyncio.run(main())
