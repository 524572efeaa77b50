# ends: limit
import itertools

endless = itertools.count()
sorted(endless)
