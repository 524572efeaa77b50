# ends: limit
x = "a"
while True:
    x += x + str(len(x))
