# ends: RecursionError
class Deep:
    def __eq__(self, other):
        return self == other

Deep() == 1
