import asyncio
async def main():
    loop = asyncio.get_running_loop()
    def a():
        print("a")
        loop.call_soon(print, "from a")
    loop.call_soon(a)
    loop.call_soon(print, "b")
    await asyncio.sleep(0)
    print("main 1")
    await asyncio.sleep(0)
    print("main 2")
asyncio.run(main())
