import _thread
import sys
import threading
import time


def run():
    1 / 0


def failing(args):
    raise ValueError('hook failed')


threading.excepthook = failing
sys.excepthook = lambda kind, error, entries: print('excepthook', kind.__name__, error)
sys.stderr = sys.stdout
thread = threading.Thread(target=run)
thread.start()
thread.join()
sys.unraisablehook = lambda ended: print('unraisable', ended.exc_type.__name__, ended.exc_value,
                                         ended.err_msg.partition(' at ')[0], ended.object)
for function in (run, sys.exit):
    _thread.start_new_thread(function, ())
    time.sleep(0.05)
print(vars(threading.local()))
