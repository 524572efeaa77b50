# SPDX-License-Identifier: Apache-2.0
from collections import Counter


class Items:
    def items(self):
        return [('a', 5), ('z', 2)]

    def __getitem__(self, key):
        return 3


def changed(change, other):
    counter = Counter('aab')
    try:
        exec(f'counter {change} other', {'counter': counter, 'other': other})
    except (AttributeError, IndexError, KeyError, TypeError) as error:
        return counter, error
    return counter


for change in ('+=', '-=', '|=', '&='):
    for other in (Counter('abbc'), {'a': 1, 'c': 4}, Items(), 1, 'ab', None, ['a']):
        print(change, type(other).__name__, changed(change, other))
counter = Counter('aab')
counter += counter
print(counter)
