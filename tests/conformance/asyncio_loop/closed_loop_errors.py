import asyncio, warnings
warnings.simplefilter("ignore")
loop = asyncio.new_event_loop()
loop.close()
loop.close()
async def c(): pass
for f in (lambda: loop.call_soon(print), lambda: loop.call_later(1, print), lambda: loop.run_forever(), lambda: loop.create_task(c()), lambda: loop.run_until_complete(c()), lambda: loop.call_soon_threadsafe(print), lambda: loop.call_at(1, print)):
    try:
        f()
    except RuntimeError as e:
        print(e)
