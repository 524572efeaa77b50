# ends: limit
import itertools
a, b = itertools.tee(iter(int, 1))
for _ in a: pass
