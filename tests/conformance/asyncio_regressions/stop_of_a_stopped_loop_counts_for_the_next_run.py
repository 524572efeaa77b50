# gh-88391
import asyncio

loop = asyncio.new_event_loop()
loop.stop()
loop.call_soon(print, 'first pass')
loop.call_soon(loop.call_soon, print, 'second pass')
loop.run_forever()
print('stopped')
loop.call_soon(loop.stop)
loop.run_forever()
loop.close()
