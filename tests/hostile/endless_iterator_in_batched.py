# ends: limit
import itertools

endless = itertools.count()
list(itertools.batched(endless, 3))
