# ends: anything
x = b"a"
while True:
    x += x
