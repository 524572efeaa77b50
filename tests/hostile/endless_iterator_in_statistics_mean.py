# ends: limit
import itertools

endless = itertools.count()
import statistics

statistics.mean(endless)
