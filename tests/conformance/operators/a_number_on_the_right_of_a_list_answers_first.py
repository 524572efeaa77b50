class Number:
    def __radd__(self, other):
        return f'{other!r} + number'

    def __rmul__(self, other):
        return f'{other!r} * number'


class Silent:
    def __radd__(self, other):
        print('asked')
        return NotImplemented

    def __iter__(self):
        return iter('xy')


class Lists(list):
    def __radd__(self, other):
        return 'lists'


def add(left, right):
    left += right
    return left


def multiply(left, right):
    left *= right
    return left


print(add([1], Number()), multiply([1], Number()), add(bytearray(b'a'), Number()))
print(add([1], Silent()), add([1], Lists([2])), [1] + Number())


class Own(list):
    def __iadd__(self, other):
        return 'own'


print(add(Own(), Number()))
