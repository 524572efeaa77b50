# ends: limit
import itertools

endless = itertools.count()
sum(endless)
