import io
import re
import sys


def generator():
    try:
        yield 1
    finally:
        raise ValueError('in the clean-up')


def leave():
    left = generator()
    next(left)


sys.stderr = shown = io.StringIO()
leave()
sys.stderr = sys.__stderr__
print(re.sub(' at 0x[0-9a-f]+', '', re.sub('File ".*?"', 'File', shown.getvalue())))
