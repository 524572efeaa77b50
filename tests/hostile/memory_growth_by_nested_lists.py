# ends: limit
x = []
while True:
    x = [x, [0] * 100]
