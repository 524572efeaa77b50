import sys


def hook(kind, value, traceback):
    print('hook', kind.__name__, value, traceback.tb_lineno, sys.last_exc is value, sys.last_traceback is traceback)
    sys.exit(7)


sys.excepthook = hook
1 / 0
