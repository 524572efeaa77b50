import asyncio
async def main():
    loop = asyncio.get_running_loop()
    for f in (lambda: loop.call_later(None, print), lambda: loop.call_at(None, print), lambda: loop.call_later("a", print)):
        try:
            f()
        except TypeError as e:
            print(e)
    try:
        await asyncio.sleep(float("nan"))
    except ValueError as e:
        print(e)
    try:
        await asyncio.sleep("a")
    except TypeError as e:
        print(e)
    print(await asyncio.sleep(0, "result"), await asyncio.sleep(-1, "negative"), await asyncio.sleep(0.001, result="late"))
asyncio.run(main())
