# ends: limit
import functools, itertools

functools.reduce(lambda a, b: 0, itertools.count())
