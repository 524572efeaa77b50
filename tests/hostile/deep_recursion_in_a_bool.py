# ends: RecursionError
class Deep:
    def __bool__(self):
        return bool(self)

bool(Deep())
