# ends: limit
import functools

@functools.lru_cache(maxsize=None)
def load(each):
    return bytearray(1000)

n = 0
while True:
    n += 1
    load(n)
