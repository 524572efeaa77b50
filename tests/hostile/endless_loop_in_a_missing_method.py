# ends: limit
class Endless(dict):
    def __missing__(self, key):
        while True:
            pass

Endless()[1]
