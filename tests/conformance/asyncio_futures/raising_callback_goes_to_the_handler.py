import asyncio
async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda l, c: print("handler", repr(c["exception"])))
    f = loop.create_future()
    def bad(f): raise ValueError("bad callback")
    f.add_done_callback(bad)
    f.add_done_callback(lambda f: print("others run"))
    f.set_result(1)
    await asyncio.sleep(0)
asyncio.run(main())
