import asyncio


async def main():
    loop = asyncio.get_running_loop()
    def handle(given, context):
        print(given is loop, sorted(context), context['message'].split(' at ')[0], repr(context['exception']))
    loop.set_exception_handler(handle)
    def fail(): raise KeyError('in a callback')
    loop.call_soon(fail)
    await asyncio.sleep(0)
    print(loop.get_exception_handler() is handle)


asyncio.run(main())
