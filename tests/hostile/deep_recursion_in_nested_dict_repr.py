# ends: limit
x = {}
for each in range(50000):
    x = {1: x}
str(x)
