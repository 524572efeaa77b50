# ends: limit
import itertools

endless = itertools.count()
list(itertools.pairwise(endless))
