# ends: RecursionError
class Deep:
    def __call__(self):
        return self()

Deep()()
