# ends: limit
import itertools

endless = itertools.count()
[].extend(endless)
