# ends: limit
import itertools

endless = itertools.count()
x = []
x[:] = endless
