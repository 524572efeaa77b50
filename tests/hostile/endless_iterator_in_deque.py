# ends: limit
import itertools

endless = itertools.count()
import collections

collections.deque(endless, maxlen=1)
