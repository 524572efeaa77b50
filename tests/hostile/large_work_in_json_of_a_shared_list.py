# ends: limit
import json
x = [1]
for _ in range(60):
    x = [x, x]
json.dumps(x)
