# ends: limit
class Endless:
    def __format__(self, spec):
        while True:
            pass

"{}".format(Endless())
