# ends: limit
import itertools

endless = itertools.count()
"".join(map(str, endless))
