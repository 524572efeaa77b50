import asyncio
from _calls import t
loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
names = ['run','gather','wait','wait_for','shield','sleep','timeout','timeout_at','create_task','ensure_future','iscoroutine','isfuture','iscoroutinefunction','current_task','all_tasks','as_completed','to_thread','wrap_future','run_coroutine_threadsafe','new_event_loop','set_event_loop','get_event_loop','get_running_loop','get_event_loop_policy','set_event_loop_policy','eager_task_factory','create_eager_task_factory','Lock','Event','Condition','Semaphore','BoundedSemaphore','Barrier','Queue','LifoQueue','PriorityQueue','TaskGroup','Runner','Future','Task','Handle','TimerHandle','Timeout']
for n in names:
    f = getattr(asyncio, n)
    print('--', n)
    if n not in ('gather','new_event_loop','get_event_loop','all_tasks','Lock','Event','Condition','Queue','Future','get_event_loop_policy', 'wait_for', 'Runner','LifoQueue','PriorityQueue','Semaphore','BoundedSemaphore','TaskGroup','current_task','get_running_loop'):
        t(f)
    t(f, 1, 2, 3, 4, 5, 6, 7, 8) if n not in ('gather','to_thread') else None
    t(f, nosuch=1)
