# ends: limit
import itertools

endless = itertools.count()
import itertools

a, b = itertools.tee(endless)
list(a)
