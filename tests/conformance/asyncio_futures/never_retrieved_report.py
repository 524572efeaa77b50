import asyncio
async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda l, c: print(c["message"], repr(c["exception"])))
    f = loop.create_future()
    f.set_exception(ValueError("lost"))
    f = None
    print("next statement")
    g = loop.create_future(); g.set_exception(ValueError("seen")); g.exception(); g = None
asyncio.run(main())
