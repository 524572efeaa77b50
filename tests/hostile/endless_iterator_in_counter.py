# ends: limit
import itertools

endless = itertools.count()
import collections

collections.Counter(itertools.repeat(1))
