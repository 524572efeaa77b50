import asyncio

loop = asyncio.new_event_loop()
def first():
    loop.stop()
    loop.call_soon(print, 'later')
loop.call_soon(first)
loop.run_forever()
print('between')
loop.stop()
loop.run_forever()
loop.close()
