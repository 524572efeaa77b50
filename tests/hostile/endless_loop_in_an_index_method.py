# ends: limit
class Endless:
    def __index__(self):
        while True:
            pass

[1][Endless()]
