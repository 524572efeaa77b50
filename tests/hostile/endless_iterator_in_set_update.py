# ends: limit
import itertools

endless = itertools.count()
set().update(endless)
