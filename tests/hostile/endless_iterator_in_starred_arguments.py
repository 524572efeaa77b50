# ends: limit
import itertools

endless = itertools.count()
print(*endless)
