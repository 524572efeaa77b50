import asyncio


async def main():
    loop = asyncio.get_running_loop()
    loop.call_later(0.004, print, 'second')
    loop.call_later(0.001, print, 'first')
    loop.call_at(loop.time() + 0.008, print, 'third')
    await asyncio.sleep(0.015)


asyncio.run(main())
