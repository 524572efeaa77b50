from unittest.mock import ThreadingMock, call, patch, DEFAULT, Mock
import threading, inspect
m = ThreadingMock(return_value=5)


def t(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except BaseException as e:
        print(type(e).__name__, '|', e)


t(m.wait_until_called, timeout=0.01)
t(m.wait_until_any_call_with, 1, timeout=0.01) if 0 else None
th = threading.Timer(0.02, m, args=(1, 2), kwargs={'k': 3})
th.start()
t(m.wait_until_called)
t(m.wait_until_any_call_with, 1, 2, k=3)
th.join()
m.assert_called_once_with(1, 2, k=3)
n = ThreadingMock(timeout=0.02)
t(n.wait_until_called)
t(n.wait_until_any_call_with, 5)
t(n.method.wait_until_called)
print(type(n.method).__name__, isinstance(n.method, ThreadingMock))
n.method(1)
t(n.method.wait_until_called)
t(n.method.wait_until_any_call_with, 1)
t(n.method.wait_until_any_call_with, 2)
n.reset_mock()
t(n.method.wait_until_called)


class S:

    def a(self):
        pass


s = ThreadingMock(spec=S, timeout=0.01)
t(lambda: s.zz)
t(s.a.wait_until_called)
s.a()
t(s.a.wait_until_called)
print(s.mock_calls, n.call_count, n.called)
ThreadingMock.DEFAULT_TIMEOUT = 0.01
x = ThreadingMock()
t(x.wait_until_called)
t(x.wait_until_called, timeout=None) if 0 else 0
t(x.wait_until_any_call_with)
x()
t(x.wait_until_any_call_with)
print(x.call_args_list, ThreadingMock.__mro__[0].__name__, ThreadingMock.__module__)
T = [threading.Thread(target=x, args=(i,)) for i in range(5)]
[q.start() for q in T]
[x.wait_until_any_call_with(i) for i in range(5)]
[q.join() for q in T]
print(x.call_count)
y = ThreadingMock(side_effect=ValueError('q'), timeout=0.01)
t(y, 1)
t(y.wait_until_called)
t(y.wait_until_any_call_with, 1)
with patch('__main__.t', new_callable=ThreadingMock) as p:
    p(1)
    p.wait_until_called()
    print(p.mock_calls)
