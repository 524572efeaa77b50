# ends: limit
import itertools

endless = itertools.count()
import math

math.prod(itertools.repeat(1))
