# ends: limit
def endless(value):
    while True:
        pass

sorted([1, 2], key=endless)
