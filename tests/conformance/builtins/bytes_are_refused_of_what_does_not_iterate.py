class Refusing:
    def __iter__(self):
        raise TypeError('mine')


class Wrong:
    def __iter__(self):
        return 5


class Failing:
    def __iter__(self):
        raise ValueError('mine')


class Text(str):
    def __bytes__(self):
        return b'own'

    def __index__(self):
        return 1


class Count:
    def __index__(self):
        raise TypeError('no index')

    def __iter__(self):
        return iter([1, 2])


for value in (Refusing(), Wrong(), Failing(), Text('abc'), Count(), 2**70, -1, 'a', None, [256], ['a'], [1.5], range(3)):
    for attempt in (lambda: 1 in value, lambda: bytes(value), lambda: bytearray(value), lambda: 'xyz'[value]):
        try:
            print(type(value).__name__, attempt())
        except Exception as error:
            print(type(value).__name__, type(error).__name__, error)
