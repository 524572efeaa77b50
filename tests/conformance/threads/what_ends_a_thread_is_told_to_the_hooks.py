import _thread
import sys
import threading


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
told = threading.Event()


def unraisable(ended):
    print('unraisable', ended.exc_type.__name__, ended.exc_value, ended.err_msg.partition(' at ')[0], ended.object)
    told.set()


sys.unraisablehook = unraisable
for function in (sys.exit, run):
    _thread.start_new_thread(function, ())
told.wait()
print(vars(threading.local()))
