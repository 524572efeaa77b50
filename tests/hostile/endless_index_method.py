# ends: RecursionError
class Index:
    def __index__(self):
        return range(10)[self]
range(10)[Index()]
