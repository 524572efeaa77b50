# ends: limit
import itertools

endless = itertools.count()
import heapq

for each in heapq.merge(endless):
    pass
