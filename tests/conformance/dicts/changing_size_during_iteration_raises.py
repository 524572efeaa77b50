d = {1: 1, 2: 2}
try:
    for k in d: d[k + 10] = 0
except RuntimeError as e:
    print(e)
d = {1: 1, 2: 2}
try:
    for k in d: del d[k]
except RuntimeError as e:
    print(e)
d = {1: 1, 2: 2}
for k in d: d[k] = "changed"
print(d)
d = {1: 1}
try:
    for k, v in d.items():
        del d[k]; d[k + 1] = v
        if k > 5: break
except RuntimeError as e:
    print(e)
