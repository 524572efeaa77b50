class Indexed(list):
    def __index__(self):
        return 2


class Real(list):
    def __index__(self):
        return 1.5


for left, right in ((Indexed([1]), ()), ((), Indexed([1])), (Real([1]), 'a'), ('a', Real()), (Indexed([1, 2]), 2), ([1], Indexed())):
    try:
        print(left * right)
    except TypeError as error:
        print(error)


class Negative(list):
    def __len__(self):
        return -1


for make in (bytes, bytearray, list, tuple, set):
    try:
        print(make(Negative([1])))
    except ValueError as error:
        print(make.__name__, error)
