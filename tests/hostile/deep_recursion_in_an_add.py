# ends: RecursionError
class Deep:
    def __add__(self, other):
        return self + other

Deep() + 1
