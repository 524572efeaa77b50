# ends: limit
import itertools

endless = itertools.count()
frozenset(endless)
