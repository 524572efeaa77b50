# ends: limit
x = {}
while True:
    x[len(x)] = [0] * 100
