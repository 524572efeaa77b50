import asyncio
async def w(): print("scheduled anyway")
async def main():
    try: asyncio.gather(w(), 5)
    except TypeError as e: print(e)
    await asyncio.sleep(0)
asyncio.run(main())
