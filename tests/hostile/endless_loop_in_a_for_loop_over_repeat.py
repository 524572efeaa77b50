# ends: limit
import itertools

for each in itertools.repeat(1):
    pass
