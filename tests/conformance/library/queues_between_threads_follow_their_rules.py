# SPDX-License-Identifier: Apache-2.0
import queue, threading, time
def t(f,*a,**k):
    try: r=f(*a,**k)
    except BaseException as e: print(type(e).__module__,type(e).__name__, e)
    else: print(repr(r))
for K in (queue.Queue,queue.LifoQueue,queue.PriorityQueue,queue.SimpleQueue):
    q=K() if K is queue.SimpleQueue else K(3)
    for x in (2,1,3): q.put(x)
    print(K.__name__,q.qsize(),q.empty(),K is queue.SimpleQueue or q.full())
    if K is not queue.SimpleQueue:
        t(q.put_nowait,9); t(q.put,9,timeout=0.001); t(q.put,9,timeout=-1); print(q.unfinished_tasks,q.maxsize,list(q.queue))
    print(q.get(),q.get_nowait(),q.get(timeout=1)); t(q.get_nowait); t(q.get,timeout=0.001); t(q.get,timeout=-1); t(q.get,False)
    print(K[int])
    if K is not queue.SimpleQueue:
        for _ in range(3): q.task_done()
        t(q.task_done); q.join(); q.put(1); q.put(2); q.shutdown(); t(q.put,3); print(q.get(),q.get()); t(q.get); 
        r=K(); r.put(1); r.put(2); r.shutdown(immediate=True); t(r.get); print(r.unfinished_tasks,r.is_shutdown,r.qsize()); r.join()
print(queue.Full.__mro__,queue.ShutDown.__mro__,queue.Empty.__module__)
print(sorted(queue.__all__))
