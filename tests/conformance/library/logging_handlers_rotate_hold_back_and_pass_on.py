import logging
import logging.handlers
import os
import queue
import tempfile
import time

folder = tempfile.mkdtemp()
path = os.path.join(folder, 'app.log')
logger = logging.getLogger('app')
logger.setLevel(logging.DEBUG)
logger.propagate = False


def show():
    for name in sorted(os.listdir(folder)):
        with open(os.path.join(folder, name)) as file:
            print(name, repr(file.read()))


rotating = logging.handlers.RotatingFileHandler(path, maxBytes=20, backupCount=2)
logger.addHandler(rotating)
for number in range(8):
    logger.info('line %d', number)
logger.removeHandler(rotating)
rotating.close()
show()
print(repr(rotating).replace(folder, '...'))

collected = []


class Collect(logging.Handler):
    def emit(self, record):
        collected.append((record.levelname, record.getMessage(), record.args, record.exc_info))


memory = logging.handlers.MemoryHandler(3, flushLevel=logging.ERROR, target=Collect())
logger.addHandler(memory)
logger.info('a')
logger.info('b')
print(collected)
logger.error('c %s', 1)
print(collected)
logger.info('d')
logger.removeHandler(memory)
memory.close()
print(collected[-1])

waiting = queue.Queue()
logger.addHandler(logging.handlers.QueueHandler(waiting))
try:
    1 / 0
except ZeroDivisionError:
    logger.exception('failed %s', 'here')
record = waiting.get()
print(record.msg.splitlines()[0], record.msg.splitlines()[-1], record.args, record.exc_info)
collected.clear()
listener = logging.handlers.QueueListener(waiting, Collect())
listener.start()
logger.warning('through the queue')
listener.stop()
print(collected)

timed = logging.handlers.TimedRotatingFileHandler(path, when='midnight', utc=True, delay=True)
print(timed.interval, timed.suffix, timed.computeRollover(0), timed.computeRollover(86399))
weekly = logging.handlers.TimedRotatingFileHandler(path, when='W2', utc=True, delay=True)
print(weekly.interval, weekly.dayOfWeek, time.gmtime(weekly.computeRollover(0))[:7])
for when in ('X', 'W', 'W9'):
    try:
        logging.handlers.TimedRotatingFileHandler(path, when=when, delay=True)
    except ValueError as error:
        print(error)

watched = logging.handlers.WatchedFileHandler(path)
watched.emit(logging.makeLogRecord({'msg': 'one'}))
os.rename(path, path + '.moved')
watched.emit(logging.makeLogRecord({'msg': 'two'}))
watched.close()
show()
