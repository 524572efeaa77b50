# ends: limit
import itertools

for each in itertools.cycle([1]):
    pass
