# ends: limit
def hold():
    load = bytearray(1000)
    yield load

x = []
while True:
    g = hold()
    next(g)
    x.append(g)
