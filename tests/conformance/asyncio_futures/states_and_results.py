import asyncio
async def main():
    loop = asyncio.get_running_loop()
    f = loop.create_future()
    print(f.done(), f.cancelled(), f)
    for g in (f.result, f.exception):
        try: g()
        except asyncio.InvalidStateError as e: print(type(e).__name__, e)
    f.set_result(5)
    print(f.done(), f.result(), f.exception(), f, f.cancel())
    for g in (lambda: f.set_result(1), lambda: f.set_exception(ValueError())):
        try: g()
        except asyncio.InvalidStateError as e: print(e)
    e = loop.create_future()
    e.set_exception(ValueError)
    print(repr(e.exception()), e)
    try: e.result()
    except ValueError as x: print(repr(x))
    c = loop.create_future()
    print(c.cancel(), c.cancel(), c.cancelled(), c.done(), c)
asyncio.run(main())
