import asyncio
async def leftover():
    print("leftover starts")
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("leftover cancelled")
        raise
async def main():
    loop = asyncio.get_running_loop()
    asyncio.create_task(leftover())
    loop.call_soon(print, "callback")
    loop.call_later(10, print, "timer never")
    print("main returns")
asyncio.run(main())
print("end")
