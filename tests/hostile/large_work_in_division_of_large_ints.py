# ends: limit
a = (1 << 500000) - 1
b = (1 << 250000) - 1
while True:
    a // b
