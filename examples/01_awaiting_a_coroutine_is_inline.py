# Awaiting a coroutine runs it here and now, like a function call.
#
# What to look for: the ticker is ready from the start, but gets no turn between "child start" and "child end". The
# trace marks both awaits of child() as inline. Only sleep(0) at the end gives control back.
import asyncio


async def ticker():
    print("  tick")


async def child():
    print("child start")
    print("child end")


async def main():
    asyncio.create_task(ticker())
    await child()
    await child()
    print("main gives way")
    await asyncio.sleep(0)


asyncio.run(main())
