import asyncio
async def main():
    loop = asyncio.get_running_loop()
    for x in (5, "s", int):
        f = loop.create_future()
        try: f.set_exception(x)
        except TypeError as e: print(e)
    f.set_exception(StopIteration("s"))
    print(repr(f.exception()), repr(f.exception().__cause__))
asyncio.run(main())
