# ends: limit
def endless(function):
    while True:
        pass

@endless
def f():
    pass
