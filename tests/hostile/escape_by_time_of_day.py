# ends: contained
import time

try:
    time.time()
except OSError:
    print("contained")
else:
    print("ESCAPED")
