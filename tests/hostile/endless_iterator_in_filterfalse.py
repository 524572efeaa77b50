# ends: limit
import itertools

endless = itertools.count()
next(itertools.filterfalse(None, itertools.repeat(1)))
