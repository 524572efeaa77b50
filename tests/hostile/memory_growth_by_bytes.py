# ends: limit
x = b"a"
while True:
    x += x
