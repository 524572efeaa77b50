# ends: limit
import sys

while True:
    sys.stdout.buffer.write(b"a" * 1000)
    sys.stdout.buffer.flush()
