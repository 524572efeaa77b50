import atexit
import sys


def told(failure):
    print(failure.exc_type.__name__, repr(failure.exc_value), failure.object, failure.err_msg[:38], len(failure))
    print(failure.exc_traceback.tb_frame.f_code.co_name if failure.exc_traceback else None)


def divide():
    1 / 0


def leave():
    raise SystemExit(5)


def interrupt():
    raise KeyboardInterrupt


sys.unraisablehook = told
for function in (divide, leave, interrupt, sys.exit):
    atexit.register(function)
sys.exit(3)
