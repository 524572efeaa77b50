# ends: limit
import itertools

endless = itertools.count()
list(map(int, endless))
