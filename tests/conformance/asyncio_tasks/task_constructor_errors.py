import asyncio
def gen(): yield
async def f(): pass
async def ag(): yield
async def main():
    for x in (5, None, f, gen(), ag(), asyncio.get_running_loop().create_future()):
        try: asyncio.create_task(x)
        except TypeError as e: print(str(e).split(" at 0x")[0].split("<Future")[0])
    t = asyncio.create_task(f())
    for g in (lambda: t.set_result(1), lambda: t.set_exception(ValueError())):
        try: g()
        except RuntimeError as e: print(e)
    await t
asyncio.run(main())
