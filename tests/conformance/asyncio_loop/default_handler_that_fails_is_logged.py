import asyncio
import logging
import sys


class Handler(logging.Handler):
    def emit(self, record):
        print(record.levelname, record.getMessage(), repr(record.exc_info[1]))


class Loop(asyncio.SelectorEventLoop):
    def default_exception_handler(self, context):
        print(context['message'].partition(' at')[0].partition('.')[0], sorted(context))
        raise ValueError('default')


def custom(loop, context):
    raise KeyError('custom')


logging.getLogger('asyncio').addHandler(Handler())
logging.getLogger('asyncio').propagate = False
loop = Loop()
for handler in None, custom:
    loop.set_exception_handler(handler)
    loop.call_soon(lambda: 1 / 0)
    loop.call_soon(loop.stop)
    loop.run_forever()
    print(sys.exception())
loop.close()
