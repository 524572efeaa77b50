# ends: limit
import collections

x = collections.deque()
while True:
    x.append(bytearray(1000))
