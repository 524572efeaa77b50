import sys, warnings


def who(*a, **k):
    print(sys._getframe(1).f_lineno)
    warnings.warn('x', stacklevel=2)


def tell(f, *a, **k):
    try:
        r = f(*a, **k)
    except BaseException:
        pass
    f(1)
    f(*a)


tell(who)
tell(who, 1, b=2)
