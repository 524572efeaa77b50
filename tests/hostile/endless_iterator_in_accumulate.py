# ends: limit
import itertools

endless = itertools.count()
list(itertools.accumulate(endless))
