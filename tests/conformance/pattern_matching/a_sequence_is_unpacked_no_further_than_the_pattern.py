import collections.abc


class Endless:
    def __len__(self):
        return 2

    def __getitem__(self, index):
        print('item', index)
        return index


collections.abc.Sequence.register(Endless)
try:
    match Endless():
        case [a, b]:
            print(a, b)
except ValueError as error:
    print(error)
match Endless():
    case [a, *_]:
        print(a)
