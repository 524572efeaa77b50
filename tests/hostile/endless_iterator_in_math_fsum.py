# ends: limit
import itertools

endless = itertools.count()
import math

math.fsum(itertools.repeat(1.0))
