# ends: limit
import itertools

endless = itertools.count()
import operator

operator.countOf(endless, -1)
