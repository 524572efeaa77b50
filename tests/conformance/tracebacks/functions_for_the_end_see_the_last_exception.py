import atexit
import sys


def end():
    print(repr(sys.last_exc), sys.last_type, sys.last_value, sys.last_traceback.tb_lineno)


atexit.register(end)
raise ValueError(3)
