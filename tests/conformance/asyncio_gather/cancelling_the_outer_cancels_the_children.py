import asyncio
async def w(n):
    try: await asyncio.sleep(10)
    except asyncio.CancelledError as e: print(n, e.args); raise
async def main():
    g = asyncio.gather(w(1), w(2))
    await asyncio.sleep(0)
    print(g.cancel("m"))
    try: await g
    except asyncio.CancelledError as e: print("outer", e.args, g.cancelled())
asyncio.run(main())
