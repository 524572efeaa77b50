import sys


class Strange:
    def __init__(self, n):
        self.n = n

    def __radd__(self, other):
        return other + self.n



def handling():
    try:
        raise ValueError("first")
    except ValueError:
        yield 1
        print(repr(sys.exception()))
        yield Strange(2)
        print(repr(sys.exception()))
        yield from handled()
def handled():
    print("in", repr(sys.exception()))
    yield 4
    try:
        1 / 0
    except ZeroDivisionError as e:
        print(repr(e.__context__))
        yield 5
    print("in", repr(sys.exception()))
class Watch:
    def __radd__(self, other):
        print("add sees", repr(sys.exception()))
        return other + 1
def watching():
    try:
        raise ValueError("first")
    except ValueError:
        yield 1
        yield Watch()
        yield 2
        yield Watch()
print(sum(handling()))
try:
    raise LookupError("outer")
except LookupError:
    print(sum(watching()))

