# ends: limit
x = []
for each in range(100000):
    x = [x]
repr(x)
