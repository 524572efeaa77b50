import asyncio
from _calls import t
loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
async def c(): pass
objs = [asyncio.Lock(), asyncio.Event(), asyncio.Condition(), asyncio.Semaphore(), asyncio.BoundedSemaphore(), asyncio.Barrier(2), asyncio.Queue(), asyncio.PriorityQueue(), asyncio.LifoQueue(), loop.create_future(), asyncio.TaskGroup(), asyncio.Timeout(None), loop.call_soon(print), loop.call_later(5, print)]
for o in objs:
    for n in sorted(x for x in dir(o) if not x.startswith('_')):
        m = getattr(type(o), n, None) or getattr(o, n)
        if isinstance(m, property) or not callable(m): 
            print(type(o).__name__, n, 'property', type(m).__name__)
            continue
        print('--', type(o).__name__, n)
        t(getattr(o, n), 1, 2, 3, 4, 5, 6)
        t(getattr(o, n), nosuch=1)
