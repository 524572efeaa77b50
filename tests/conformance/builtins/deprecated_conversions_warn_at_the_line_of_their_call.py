import warnings


class Odd:
    def __int__(self):
        return True

    def __float__(self):
        return Real(1.5)

    def __complex__(self):
        return Complex(1)


class Real(float):
    pass


class Complex(complex):
    pass


class Truncated:
    def __trunc__(self):
        return 4


def invert(value):
    again = value
    return ~again


def convert():
    first = None
    print(int(Odd()))
    print(float(Odd()))
    print(complex(Odd()))
    print(int(Truncated()))


def choose():
    first = None
    if NotImplemented:
        print('true')
    first = not NotImplemented
    return NotImplemented and 1


def throw():
    generator = (value for value in [])
    generator.throw(ValueError, 'text', None)


def attempt(function, *arguments):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter('always')
        try:
            print(function(*arguments))
        except ValueError as error:
            print(repr(error))
        for warning in caught:
            print(warning.lineno, warning.category.__name__, warning.message)


attempt(invert, True)
attempt(convert)
attempt(choose)
attempt(throw)
print(~False, ~True)
warnings.simplefilter('error')
try:
    invert(False)
except DeprecationWarning as error:
    print(error)
