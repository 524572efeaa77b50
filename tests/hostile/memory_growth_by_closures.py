# ends: limit
def make(inner):
    load = bytearray(1000)
    return lambda: (inner, load)

x = None
while True:
    x = make(x)
