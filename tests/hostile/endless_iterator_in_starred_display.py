# ends: limit
import itertools

endless = itertools.count()
[*endless]
