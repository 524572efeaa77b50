# ends: limit
import itertools

endless = itertools.count()
-1 in endless
