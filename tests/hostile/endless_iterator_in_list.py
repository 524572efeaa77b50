# ends: limit
import itertools

endless = itertools.count()
list(endless)
