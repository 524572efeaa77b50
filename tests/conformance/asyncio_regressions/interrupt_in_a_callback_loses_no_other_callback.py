# gh-83803
import asyncio


def interrupt():
    raise KeyboardInterrupt


loop = asyncio.new_event_loop()
loop.call_soon(print, 'before')
loop.call_soon(interrupt)
loop.call_soon(print, 'after')
try:
    loop.run_forever()
except KeyboardInterrupt:
    print('interrupted')
loop.call_soon(loop.stop)
loop.run_forever()
loop.close()
