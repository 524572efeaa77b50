# ends: limit
class Endless:
    def __repr__(self):
        while True:
            pass

repr(Endless())
