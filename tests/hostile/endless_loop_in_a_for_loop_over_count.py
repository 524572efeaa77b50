# ends: limit
import itertools

for each in itertools.count():
    pass
