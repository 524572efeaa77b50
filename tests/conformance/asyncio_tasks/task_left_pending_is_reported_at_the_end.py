import asyncio

async def work():
    await asyncio.sleep(10)
loop = asyncio.new_event_loop()
task = loop.create_task(work())
loop.run_until_complete(asyncio.sleep(0))
loop.close()
print('end')
