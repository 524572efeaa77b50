# gh-86802 and gh-156321
import asyncio


async def fails():
    await asyncio.sleep(0)
    raise KeyError('inner')


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: print('handler:', context['message']))
    inner = asyncio.create_task(fails())
    outer = asyncio.shield(inner)
    await asyncio.sleep(0)
    outer.cancel()
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(inner.done(), outer.cancelled())
    del inner, outer


asyncio.run(main())
