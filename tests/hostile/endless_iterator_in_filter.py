# ends: limit
import itertools

endless = itertools.count()
next(filter(None, itertools.repeat(0)))
