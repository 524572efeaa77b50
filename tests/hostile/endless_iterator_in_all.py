# ends: limit
import itertools

endless = itertools.count()
all(itertools.repeat(1))
