# ends: limit
import itertools

endless = itertools.count()
list(enumerate(endless))
