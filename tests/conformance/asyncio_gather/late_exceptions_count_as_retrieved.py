import asyncio
async def bad(n, ticks):
    for _ in range(ticks): await asyncio.sleep(0)
    raise ValueError(n)
async def main():
    asyncio.get_running_loop().set_exception_handler(lambda l, c: print("handler", c["message"]))
    try: await asyncio.gather(bad(1, 0), bad(2, 3))
    except ValueError as e: print(e)
    for _ in range(6): await asyncio.sleep(0)
    print("quiet")
asyncio.run(main())
