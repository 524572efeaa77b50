import asyncio
def cb(f): pass
async def main():
    f = asyncio.get_running_loop().create_future()
    f.add_done_callback(cb)
    print(repr(f).replace(__file__, "FILE"))
    f.add_done_callback(cb)
    print(repr(f).replace(__file__, "FILE"))
    f.add_done_callback(cb)
    print(repr(f).replace(__file__, "FILE"))
    f.set_result([1] * 3)
    print(f)
asyncio.run(main())
