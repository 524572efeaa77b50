# ends: limit
x = int
for each in range(50000):
    x = (x,)
isinstance("", x)
