# ends: limit
def echo():
    while True:
        yield

g = echo()
next(g)
while True:
    g.send(1)
