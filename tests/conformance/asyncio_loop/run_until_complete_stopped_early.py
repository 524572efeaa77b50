import asyncio
loop = asyncio.new_event_loop()
f = loop.create_future()
loop.call_soon(loop.stop)
try:
    loop.run_until_complete(f)
except RuntimeError as e:
    print(e)
loop.call_soon(f.set_result, 5)
print(loop.run_until_complete(f))
async def c(): return "coroutine"
print(loop.run_until_complete(c()))
loop.close()
