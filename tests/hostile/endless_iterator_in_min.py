# ends: limit
import itertools

endless = itertools.count()
min(endless)
