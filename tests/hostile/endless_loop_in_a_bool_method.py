# ends: limit
class Endless:
    def __bool__(self):
        while True:
            pass

if Endless():
    pass
