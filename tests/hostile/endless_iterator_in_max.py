# ends: limit
import itertools

endless = itertools.count()
max(endless)
