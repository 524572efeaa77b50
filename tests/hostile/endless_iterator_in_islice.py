# ends: limit
import itertools

endless = itertools.count()
next(itertools.islice(endless, 10**15, None))
