# ends: limit
import itertools

endless = itertools.count()
list(itertools.groupby(itertools.repeat(1)))
list(list(itertools.groupby(itertools.repeat(1)))[0][1])
