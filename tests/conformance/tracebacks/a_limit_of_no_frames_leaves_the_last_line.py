import sys

sys.tracebacklimit = 0
try:
    1 / 0
except ZeroDivisionError as error:
    raise KeyError('key') from error
