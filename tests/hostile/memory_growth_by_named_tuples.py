# ends: limit
import collections
kept = []
while True:
    kept.append(collections.namedtuple('N' + str(len(kept)), 'a b c'))
