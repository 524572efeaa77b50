import asyncio
async def c(): pass
async def main():
    f = asyncio.get_running_loop().create_future()
    co = c()
    for args, kw in (([], {}), ([co], {}), (f, {}), (5, {}), ([f], {"return_when": "x"}), (c, {})):
        try: await asyncio.wait(args, **kw)
        except (ValueError, TypeError) as e: print(type(e).__name__, str(e).split("<")[0])
    co.close()
asyncio.run(main())
