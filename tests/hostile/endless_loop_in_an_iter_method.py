# ends: limit
class Endless:
    def __iter__(self):
        while True:
            pass

list(Endless())
