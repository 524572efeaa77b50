import asyncio

loop = asyncio.new_event_loop()
print(loop.run_until_complete(asyncio.sleep(0, 'value')))
async def bad(): raise KeyError('bad')
try:
    loop.run_until_complete(bad())
except KeyError as error:
    print(repr(error))
loop.close()
