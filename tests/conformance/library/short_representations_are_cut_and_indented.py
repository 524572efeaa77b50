import array
import reprlib
from collections import deque

for value in ([1, 2, 3, 4, 5, 6, 7], (1,), set(range(9)), frozenset(), deque(range(9)), array.array('i', range(9)), 'a' * 50,
              10 ** 50, {i: i for i in range(9)}, [[[[[[[[1]]]]]]]], {1j, 2j} and {1: [2]}, array.array('i')):
    print(reprlib.repr(value))
for indent in (2, '--', '', True):
    print(reprlib.Repr(indent=indent).repr([1, (2,), {'a': []}]))
for indent in (-1, 1.5):
    try:
        reprlib.Repr(indent=indent).repr([1])
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)


class Loud:
    def __repr__(self):
        raise ValueError


class Own(reprlib.Repr):
    def repr_Loud(self, value, level):
        return f'loud at {level}'


print(reprlib.repr(Loud())[:18], Own().repr([Loud()]), reprlib.Repr(maxlevel=1, fillvalue='~').repr([[1], (), 'a' * 40]))
