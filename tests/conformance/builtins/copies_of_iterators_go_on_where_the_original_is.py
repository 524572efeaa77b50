import copy


class Sequence:
    def __getitem__(self, index):
        if index < 3:
            return index * index
        raise IndexError


def check(make):
    iterator = make()
    next(iterator)
    other = copy.copy(iterator)
    print(type(iterator).__name__, list(other), list(copy.copy(iterator)) == list(iterator))


for make in (lambda: iter([1, 2, 3]), lambda: iter('abc'), lambda: iter('äbc'), lambda: iter((1, 2)), lambda: iter(range(4)),
             lambda: iter({1: 2, 3: 4}), lambda: iter({1: 2, 3: 4}.items()), lambda: iter({5, 6}), lambda: reversed([1, 2]),
             lambda: reversed({1: 2, 3: 4}), lambda: iter(b'ab'), lambda: iter(bytearray(b'ab')), lambda: iter(Sequence()),
             lambda: reversed('abc'), lambda: iter(range(2**70, 2**70 + 3))):
    check(make)

iterator = zip([1, 2], 'ab')
print(iterator.__reduce__()[0], next(copy.copy(iterator)), list(iterator))
iterator = enumerate('abc', 5)
next(iterator)
print(iterator.__reduce__()[1][1], map(len, []).__reduce__()[1][0], filter(None, []).__reduce__()[1][0])

position = iter([1, 2, 3, 4])
position.__setstate__(2)
print(list(position))
position = iter(range(10))
position.__setstate__(-3)
print(next(position))
print(iter(b'abc').__length_hint__(), iter(Sequence()).__length_hint__())


def values():
    yield from (1, 2, 3)


ending = iter(values().__next__, 2)
print(list(ending), ending.__reduce__()[1])
