import asyncio
import logging
import re


class Shown(logging.Handler):
    def emit(self, record):
        if record.levelno < logging.WARNING:
            print(record.levelname, record.getMessage())
            return
        print(record.levelname, record.msg, len(record.args))
        text = record.getMessage().replace(__file__, 'FILE')
        print(' ', re.sub(r' created at \S+:\d+', ' created', re.sub(r'when=[0-9.]+', 'when', text)))


class Loop(asyncio.SelectorEventLoop):
    """Its time passes only where somebody says so."""
    now = 0.0

    def time(self):
        return self.now


def slow(number):
    loop.now += 0.5


async def sleeps():
    await asyncio.sleep(0)
    loop.now += 0.1234
    await asyncio.sleep(0)


async def main():
    loop.call_soon(slow, 3)
    loop.call_later(0, slow, 4)
    for _ in range(4):
        await asyncio.sleep(0)
    await asyncio.create_task(sleeps(), name='sleeps')
    loop.slow_callback_duration = 0.5
    loop.now += 0.4


logger = logging.getLogger('asyncio')
logger.addHandler(Shown())
logger.setLevel(logging.DEBUG)
logger.propagate = False
loop = Loop()
loop.set_debug(True)
print(loop.slow_callback_duration)
loop.run_until_complete(main())
loop.close()
