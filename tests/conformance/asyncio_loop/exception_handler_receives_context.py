import asyncio
def bad(): raise ValueError("v")
async def main():
    loop = asyncio.get_running_loop()
    def handler(l, ctx): print(l is loop, sorted(ctx), ctx["message"].split(" at ")[0], repr(ctx["exception"]))
    print(loop.get_exception_handler())
    loop.set_exception_handler(handler)
    loop.call_soon(bad)
    await asyncio.sleep(0)
    loop.call_exception_handler({"message": "custom", "exception": KeyError("k")})
    loop.set_exception_handler(None)
    try:
        loop.set_exception_handler(5)
    except TypeError as e:
        print(e)
asyncio.run(main())
