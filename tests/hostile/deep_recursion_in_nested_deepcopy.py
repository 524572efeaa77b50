# ends: limit
import copy

x = []
for each in range(50000):
    x = [x]
copy.deepcopy(x)
