# ends: limit
import itertools

endless = itertools.count()
list(zip(endless, endless))
