import asyncio

loop = asyncio.new_event_loop()
loop.call_soon(print, 'one pass')
loop.stop()
loop.run_forever()
loop.close()
