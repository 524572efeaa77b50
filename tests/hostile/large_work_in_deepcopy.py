# ends: limit
import copy

x = []
for each in range(40):
    x = [x, x]
copy.deepcopy([list(range(10**6))] * 10)
repr(x)
