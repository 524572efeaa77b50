# ends: limit
import itertools

endless = itertools.count()
set(endless)
