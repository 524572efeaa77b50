import asyncio


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: print(context['message'].split(' ')[:3], repr(context['exception'])))
    future = loop.create_future()
    future.add_done_callback(lambda future: 1 / 0)
    future.add_done_callback(lambda future: print('second'))
    future.set_result(None)
    await asyncio.sleep(0)


asyncio.run(main())
