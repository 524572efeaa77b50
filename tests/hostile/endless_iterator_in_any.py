# ends: limit
import itertools

endless = itertools.count()
any(itertools.repeat(0))
