# ends: limit
x = []
y = []
for each in range(50000):
    x = [x]
    y = [y]
x < y
