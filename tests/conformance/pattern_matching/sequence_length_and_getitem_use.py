from collections.abc import Sequence
class S(Sequence):
    def __len__(self): print("len"); return 2
    def __getitem__(self, i):
        print("item", i)
        if i > 1: raise IndexError
        return i
match S():
    case [a]: print("one")
    case [a, 5]: print("no")
    case [a, b]: print(a, b)
match S():
    case [a, *_, z, 7]: print("no")
    case [*_, z]: print("last", z)
