import threading, queue, time, atexit
from concurrent.futures import ThreadPoolExecutor, as_completed, wait
atexit.register(print,'bye')
print(repr(threading.current_thread())[:30], threading.main_thread().name, threading.active_count())
l=threading.Lock(); r=threading.RLock(); print(str(l)[:24], str(r)[:32].replace(str(r),''), l.locked())
with l: print(l.locked(), l.acquire(False), l.acquire(timeout=0.001))
try: l.release()
except RuntimeError as e: print(e)
out=[]
q=queue.Queue()
def w():
    while (x:=q.get()) is not None: out.append(x*2); q.task_done()
    q.task_done()
t=threading.Thread(target=w); print(t.name, t.daemon, t.is_alive()); t.start()
for i in range(5): q.put(i)
q.put(None); q.join(); t.join(); print(out, t.is_alive())
ev=threading.Event()
def waiter(): ev.wait(); out.append('ev')
ts=[threading.Thread(target=waiter) for _ in range(3)]
for t in ts: t.start()
ev.set(); [t.join() for t in ts]; print(out[-3:])
loc=threading.local(); loc.x=1
def f():
    out.append(hasattr(loc,'x')); loc.x=2
t=threading.Thread(target=f); t.start(); t.join(); print(out[-1], loc.x)
with ThreadPoolExecutor(2) as ex:
    fs=[ex.submit(pow,2,i) for i in range(4)]; print([x.result() for x in fs], list(ex.map(str,[1,2,3])))
    fu=ex.submit(lambda:1/0); print(repr(fu.exception()))
def bad(): raise ValueError('in thread')
import sys, io
old=sys.stderr; sys.stderr=io.StringIO()
t=threading.Thread(target=bad,name='B'); t.start(); t.join(); s=sys.stderr.getvalue(); sys.stderr=old; print(s.splitlines()[0], s.splitlines()[-1])
try: q.get_nowait()
except queue.Empty: print('empty')
try: q.get(timeout=0.01)
except queue.Empty as e: print(repr(e))
b=threading.Barrier(2); res=[]
t=threading.Thread(target=lambda: res.append(b.wait())); t.start(); res.append(b.wait()); t.join(); print(sorted(res))
tm=threading.Timer(0.01, lambda: res.append('timer')); tm.start(); tm.join(); print(res[-1])
s=threading.BoundedSemaphore(1); s.acquire(); s.release()
try: s.release()
except ValueError as e: print(e)
pq=queue.PriorityQueue(); [pq.put(x) for x in (3,1,2)]; print([pq.get() for _ in range(3)])
threading.Thread(target=lambda: (time.sleep(0.05), print('late'))).start()
print('end main')
