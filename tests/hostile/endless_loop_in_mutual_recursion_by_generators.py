# ends: limit
def a():
    yield from b()

def b():
    while True:
        yield 1

for each in a():
    pass
