import asyncio
def cb(): pass
async def main():
    loop = asyncio.get_running_loop()
    h = loop.call_soon(cb)
    t = loop.call_later(100, cb, 1)
    print(repr(h).replace(__file__, "FILE"), h.cancelled(), type(t).__name__, t.when() > loop.time(), repr(t).startswith("<TimerHandle when="), repr(t).split(" ", 2)[2].replace(__file__, "FILE"))
    h.cancel(); t.cancel()
    print(h, t.cancelled())
asyncio.run(main())
