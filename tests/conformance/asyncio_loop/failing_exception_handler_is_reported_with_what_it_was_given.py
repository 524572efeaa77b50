import asyncio
import logging


class Shown(logging.Handler):
    def emit(self, record):
        error = record.exc_info[1]
        print(record.getMessage().partition('\n')[0], repr(error), repr(error.__context__))


def callback():
    raise KeyError('callback')


def handler(loop, context):
    raise ValueError('handler')


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(handler)
    loop.call_soon(callback)
    await asyncio.sleep(0)
    loop.call_exception_handler({'message': 'by hand'})


logging.getLogger('asyncio').addHandler(Shown())
logging.getLogger('asyncio').propagate = False
asyncio.run(main())
