import sys


def hook(told):
    print(told.exc_type.__name__, told.exc_value, told.exc_traceback.tb_lineno > 0, told.err_msg, type(told.object).__name__)


def generator():
    try:
        yield 1
    finally:
        raise ValueError('in the clean-up')


def leave():
    left = generator()
    next(left)


sys.unraisablehook = hook
leave()
sys.unraisablehook = sys.__unraisablehook__
print(sys.unraisablehook is sys.__unraisablehook__)
