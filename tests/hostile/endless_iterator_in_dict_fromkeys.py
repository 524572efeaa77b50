# ends: limit
import itertools

endless = itertools.count()
dict.fromkeys(endless)
