import asyncio
import asyncio.staggered

for name in ('locks', 'queues', 'tasks', 'futures', 'runners', 'taskgroups', 'timeouts', 'threads', 'coroutines',
             'exceptions', 'protocols', 'transports', 'staggered', 'base_futures'):
    module = getattr(asyncio, name)
    print(name, module.__all__, all(hasattr(module, each) for each in module.__all__))
print([getattr(asyncio, name).__module__ for name in ('gather', 'run', 'isfuture', 'iscoroutine', 'new_event_loop')])
from asyncio.locks import *
print(Barrier)
