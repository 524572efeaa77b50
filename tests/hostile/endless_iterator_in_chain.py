# ends: limit
import itertools

endless = itertools.count()
sum(itertools.chain(endless))
