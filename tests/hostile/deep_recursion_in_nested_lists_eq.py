# ends: limit
x = []
y = []
for each in range(100000):
    x = [x]
    y = [y]
x == y
