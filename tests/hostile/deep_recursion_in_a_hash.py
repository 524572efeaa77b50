# ends: RecursionError
class Deep:
    def __hash__(self):
        return hash(self)

hash(Deep())
