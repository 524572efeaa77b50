# ends: limit
import itertools

endless = itertools.count()
next(itertools.dropwhile(lambda each: True, endless))
