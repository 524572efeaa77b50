import asyncio
from asyncio import base_events

loop = asyncio.new_event_loop()
seen = []
loop.call_soon(lambda: loop.call_soon(seen.append, 'second'))
loop.call_soon(seen.append, 'first')
loop._run_forever_setup()
print(asyncio.get_running_loop() is loop, loop.is_running())
for _ in range(3):
    loop.call_soon(lambda: None)
    loop._run_once()
    print(seen)
try:
    loop._run_forever_setup()
except RuntimeError as error:
    print(error)
loop._run_forever_cleanup()
print(loop.is_running())
try:
    asyncio.get_running_loop()
except RuntimeError as error:
    print(error)

handle = asyncio.Handle(print, ('by hand',), loop)
loop._add_callback(handle)
cancelled = asyncio.Handle(print, ('never',), loop)
cancelled.cancel()
loop._add_callback(cancelled)
print(len(loop._ready), handle in loop._ready)
timer = asyncio.TimerHandle(loop.time() - 1, print, ('late',), loop)
loop._scheduled.append(timer)
print(loop._scheduled == [timer])
loop.call_soon(loop.stop)
loop.run_forever()

for each in [loop.call_later(1000, print) for _ in range(3)]:
    each.cancel()
print(loop._timer_cancelled_count, len(loop._scheduled))
loop.call_soon(loop.stop)
loop.run_forever()
print(loop._timer_cancelled_count, len(loop._scheduled))
print(base_events._MIN_SCHEDULED_TIMER_HANDLES, base_events._MIN_CANCELLED_TIMER_HANDLES_FRACTION)
loop.close()
