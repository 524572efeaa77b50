# ends: limit
import itertools

endless = itertools.count()
list(itertools.product(endless))
