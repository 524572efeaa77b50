import asyncio
from _calls import t
loop = asyncio.new_event_loop()
for n in ['run_forever','run_until_complete','stop','close','is_running','is_closed','call_soon','call_later','call_at','call_soon_threadsafe','time','create_future','create_task','set_task_factory','get_task_factory','run_in_executor','set_default_executor','set_exception_handler','get_exception_handler','default_exception_handler','call_exception_handler','get_debug','set_debug','shutdown_asyncgens','shutdown_default_executor']:
    print('--', n)
    if n not in ('run_forever', 'close', 'stop', 'time'):
        t(getattr(loop, n))
    if n not in ('call_soon','call_later','call_at','call_soon_threadsafe','run_in_executor'):
        t(getattr(loop, n), 1,2,3,4,5)
    t(getattr(loop, n), nosuch=3)
for a in ((None,), (1,), (None, print)):
    t(loop.call_later, *a)
    t(loop.call_at, *a)
t(loop.call_soon, 3)
t(loop.call_soon_threadsafe, None)
t(loop.set_task_factory, 3)
t(loop.set_exception_handler, 3)
t(loop.set_default_executor, 3)
t(loop.run_until_complete, 3)
t(loop.create_task, 3)
t(loop.create_task, None)
t(loop.default_exception_handler, None)
t(loop.run_in_executor, None, 3)
loop.close()
