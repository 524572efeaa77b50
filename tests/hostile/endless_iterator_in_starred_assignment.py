# ends: limit
import itertools

endless = itertools.count()
first, *rest = endless
