import asyncio

loop = asyncio.new_event_loop()
loop.call_soon(print, 'before')
loop.call_soon(loop.stop)
loop.call_soon(print, 'after')
loop.run_forever()
print(loop.is_running(), loop.is_closed())
loop.close()
