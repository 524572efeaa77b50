# ends: limit
import itertools

endless = itertools.count()
import operator

operator.indexOf(endless, -1)
