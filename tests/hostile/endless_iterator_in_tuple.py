# ends: limit
import itertools

endless = itertools.count()
tuple(endless)
