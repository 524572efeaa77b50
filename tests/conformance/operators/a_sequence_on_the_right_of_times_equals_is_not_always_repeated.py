# SPDX-License-Identifier: Apache-2.0
class Thing:
    pass


class Number(int):
    pass


class Triple:
    def __mul__(self, other):
        return (other, other, other)


class Own(list):
    def __rmul__(self, other):
        return 'own'


def shown(left, right):
    try:
        left *= right
    except TypeError as error:
        return error
    return left


for left in (2, True, 1.5, None, Thing(), Number(2), Triple(), {}, {1}, range(2), {}.keys(), len, [1], 'a', b'a', Own()):
    for right in ('b', [2], (3,), b'c', bytearray(b'd'), Own([5])):
        print(type(left).__name__, type(right).__name__, shown(left[:] if isinstance(left, list) else left, right))
print(Number(2) * 'ab', 'ab' * Number(2))
