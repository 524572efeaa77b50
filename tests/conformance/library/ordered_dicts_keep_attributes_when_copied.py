import copy
from collections import OrderedDict

first = OrderedDict(a=1, b=2)
first.note = ['x']
second = copy.copy(first)
print(second.note is first.note, second == first, hasattr(first.copy(), 'note'))


class Missing(OrderedDict):
    def __missing__(self, key):
        return 0


table = Missing(a=1)
print(table.pop('b', 5), table.pop('a', 6), table.pop('a', default=7), OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1))
try:
    table.pop('a')
except KeyError as error:
    print(repr(error))
