# ends: limit
class Endless:
    def __eq__(self, other):
        while True:
            pass

Endless() == 1
