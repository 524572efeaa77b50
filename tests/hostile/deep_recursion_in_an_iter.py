# ends: RecursionError
class Deep:
    def __iter__(self):
        return iter(self)

iter(Deep())
