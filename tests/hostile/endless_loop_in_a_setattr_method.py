# ends: limit
class Endless:
    def __setattr__(self, name, value):
        while True:
            pass

Endless().x = 1
