import sys


def outer():
    middle()


def middle():
    inner()


def inner():
    1 / 0


def show(limit):
    print(repr(limit), file=sys.stderr)
    sys.tracebacklimit = limit
    sys.excepthook(type(kept), kept, None)


try:
    try:
        outer()
    except ArithmeticError as error:
        raise ExceptionGroup('group', [error, ValueError(4)]) from error
except ExceptionGroup as error:
    kept = error
for each in (None, 5, 2, 1, True, 0, -3, 'text', 1.5, 10**30):
    show(each)
for value in (1, None, ValueError, 'text'):
    sys.excepthook(1, value, 3)
sys.tracebacklimit = 2
outer()
