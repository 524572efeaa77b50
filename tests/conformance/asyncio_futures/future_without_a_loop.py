import asyncio
import warnings

warnings.simplefilter('ignore')
loop = asyncio.new_event_loop()
future = asyncio.Future(loop=loop)
print(future.get_loop() is loop, repr(future))
loop.close()
