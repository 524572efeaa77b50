# ends: limit
import pprint
x = [1]
for _ in range(60):
    x = [x, x]
pprint.pformat(x)
