# ends: limit
def forever():
    while True:
        yield 1

for each in forever():
    pass
