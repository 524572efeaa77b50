"""Calls that may be refused."""
import inspect


def t(f, *a, **k):
    try:
        r = f(*a, **k)
        if inspect.iscoroutine(r):
            r.close()
        print('ok', type(r).__name__)
    except BaseException as e:
        print(type(e).__name__, e)
