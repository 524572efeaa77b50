import asyncio

loop = asyncio.new_event_loop()
print(loop)
loop.set_debug(True)
print(loop, loop.get_debug())
loop.close()
print(loop)
