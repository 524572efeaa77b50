# ends: limit
class Hint:
    def __iter__(self): return self
    def __next__(self): return 1
    def __length_hint__(self): return 2**62
list(Hint())
