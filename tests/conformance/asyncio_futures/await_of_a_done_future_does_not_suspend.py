import asyncio
async def main():
    loop = asyncio.get_running_loop()
    f = loop.create_future(); f.set_result(1)
    loop.call_soon(print, "callback")
    print(await f, await f)
    g = loop.create_future(); g.set_exception(KeyError("k"))
    try: await g
    except KeyError as e: print(e)
    c = loop.create_future(); c.cancel("msg")
    try: await c
    except asyncio.CancelledError as e: print(e.args)
asyncio.run(main())
