# ends: limit
import itertools

endless = itertools.count()
bytearray(itertools.repeat(1))
