# ends: limit
import itertools

endless = itertools.count()
bytes(itertools.repeat(1))
