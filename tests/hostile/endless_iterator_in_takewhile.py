# ends: limit
import itertools

endless = itertools.count()
list(itertools.takewhile(lambda each: True, endless))
