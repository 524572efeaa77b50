# ends: limit
import itertools

endless = itertools.count()
set().union(endless)
