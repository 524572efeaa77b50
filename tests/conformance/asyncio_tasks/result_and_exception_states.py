import asyncio
async def ok(): return 5
async def bad(): raise ValueError("v")
async def main():
    a, b, c = asyncio.create_task(ok()), asyncio.create_task(bad()), asyncio.create_task(asyncio.sleep(10))
    for f in (a.result, a.exception):
        try: f()
        except asyncio.InvalidStateError as e: print(e)
    await asyncio.sleep(0.001)
    c.cancel()
    await asyncio.sleep(0.001)
    print(a.result(), a.exception(), repr(b.exception()), a.done(), b.done(), c.cancelled(), a.cancelled())
    try: b.result()
    except ValueError as e: print(e)
    for f in (c.result, c.exception):
        try: f()
        except asyncio.CancelledError as e: print(repr(e))
asyncio.run(main())
