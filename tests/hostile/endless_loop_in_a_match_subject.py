# ends: limit
class Endless:
    def __eq__(self, other):
        while True:
            pass

match Endless():
    case 1:
        pass
