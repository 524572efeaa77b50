import os
import signal

try:
    os.kill(os.getpid(), signal.SIGINT)
except KeyboardInterrupt:
    print('interrupted')
before = signal.signal(signal.SIGINT, lambda number, frame: print('handled', number))
print(before is signal.default_int_handler)
os.kill(os.getpid(), signal.SIGINT)
signal.signal(signal.SIGINT, signal.SIG_IGN)
os.kill(os.getpid(), signal.SIGINT)
os.kill(os.getpid(), 0)
signal.signal(signal.SIGINT, before)
print(signal.default_int_handler.__name__)
try:
    signal.default_int_handler(2, None)
except KeyboardInterrupt as error:
    print(error.args)
