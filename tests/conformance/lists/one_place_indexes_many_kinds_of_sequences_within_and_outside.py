import time
from collections import namedtuple


class Words(list):
    pass


class Pair(tuple):
    pass


Point = namedtuple("Point", "x y")


def at(sequence, index):
    try:
        return sequence[index]
    except IndexError as error:
        return repr(error)


sequences = [1, 2], ["a"], (1, 2), Words([1]), Pair((1,)), Point(1, 2), time.gmtime(0), "ab", range(2), [3]
for repetition in range(3):
    for sequence in sequences:
        print(type(sequence).__name__, [at(sequence, index) for index in (0, -1, 9, -10, 0)])
print(at([], 0), at((), -1), at([[]], 0))
