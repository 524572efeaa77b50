# ends: limit
def endless():
    while True:
        pass

def f(x=endless()):
    pass
