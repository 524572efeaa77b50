from _telling import tell
import threading as th, time, sys


def show(*a):
    print(*a)


x = th.Thread(target=show, args=(1,), kwargs={}, name='nm', daemon=True)
print(x, x.name, x.daemon, x.ident, x.is_alive(), x.native_id)
tell(x.join)
x.start()
x.join()
print(x.is_alive(), str(x).split(',')[0])
tell(x.start)
tell(setattr, x, 'daemon', False)
tell(th.Thread, show)
tell(th.Thread, 5, show)
tell(th.current_thread().join)
tell(th.Thread(target=show).join, -1)


def bad():
    raise ValueError('boom')


def hook(a):
    print('hook', a.exc_type.__name__, a.exc_value, a.thread.name)


th.excepthook = hook
y = th.Thread(target=bad, name='B')
y.start()
y.join()
th.excepthook = th.__excepthook__
L = th.Lock()
tell(L.acquire, False, 1)
tell(L.acquire, True, -2)
tell(L.acquire, timeout=1e+20)
tell(L.release)
print(type(L), th.Lock)
R = th.RLock()
print(R.acquire(), R.acquire(blocking=False))
R.release()
R.release()
tell(R.release)
C = th.Condition()
tell(C.wait)
tell(C.notify)
tell(C.notify_all)
S = th.Semaphore(2)
print(S.acquire(), S.acquire(), S.acquire(False), S.acquire(timeout=0.01))
S.release(2)
tell(th.Semaphore, -1)
tell(S.release, 0)
tell(S.acquire, False, 1)
B = th.BoundedSemaphore(1)
tell(B.release)
print(str(B).split('at')[0], str(B).split(':')[1])
E = th.Event()
print(E.is_set(), E.wait(0.01))
E.set()
print(E.wait(), str(E).split(':')[1])
E.clear()
print(E.is_set())
b = th.Barrier(3, action=lambda: print('act'), timeout=2)
res = []


def go():
    res.append(b.wait())


T = [th.Thread(target=go) for _ in range(3)]
[q.start() for q in T]
[q.join() for q in T]
print(sorted(res), b.parties, b.n_waiting, b.broken)
b.abort()
tell(b.wait)
b.reset()
tell(th.Barrier, 0)
tell(b.wait, 0.01)
print(b.broken)
loc = th.local()
loc.x = 1


def f():
    print(hasattr(loc, 'x'))
    loc.x = 2


q = th.Thread(target=f)
q.start()
q.join()
print(loc.x, loc.__dict__)


class ML(th.local):

    def __init__(s, v):
        s.v = v
        s.l = []


m = ML(5)
m.l.append(1)


def g():
    print(m.v, m.l)


q = th.Thread(target=g)
q.start()
q.join()
print(m.l)
tell(th.local, 5)
tm = th.Timer(0.01, show, ['timer'], {})
print(tm.interval, tm.daemon, tm.name[:6])
tm.start()
tm.join()
tm = th.Timer(5, show)
tm.start()
tm.cancel()
tm.join()
print(tm.finished.is_set())


class MT(th.Thread):

    def __init__(s):
        super().__init__()
        s.r = None

    def run(s):
        s.r = 42


z = MT()
z.start()
z.join(0.5)
print(z.r, z.isDaemon if 0 else z.getName() if 0 else '')
tell(th.settrace, None)
tell(th.gettrace)
tell(th.getprofile)
cnt = 0
lock = th.Lock()


def inc():
    global cnt
    for _ in range(1000):
        with lock:
            cnt += 1


T = [th.Thread(target=inc) for _ in range(4)]
[q.start() for q in T]
[q.join() for q in T]
print(cnt)


def ex():
    sys.exit(5)


q = th.Thread(target=ex)
q.start()
q.join()
print('exit ok')
q.start()
q.join()
d.start()
import warnings
x.setName('new')
print(x.name)
tell(setattr, x, 'name', 5)
print(repr(x.name))
e = th.ExceptHookArgs((ValueError, ValueError('q'), None, x))
print(e.exc_type, len(e))
tell(th.excepthook, 5)
tell(th.ExceptHookArgs, (1,))
th.Thread(target=lambda: print('nd')).start()
