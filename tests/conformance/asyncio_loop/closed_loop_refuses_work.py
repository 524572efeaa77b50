import asyncio

loop = asyncio.new_event_loop()
loop.close()
loop.close()
print(loop.is_closed())
work = asyncio.sleep(0)
for action in (lambda: loop.call_soon(print), lambda: loop.call_later(1, print), loop.run_forever, lambda: loop.run_until_complete(work)):
    try:
        action()
    except RuntimeError as error:
        print(error)
work.close()
