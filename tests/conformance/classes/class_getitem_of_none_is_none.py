class Closed(list):
    __class_getitem__ = None


class Sized:
    def __init__(self, answer):
        self.answer = answer

    def __sizeof__(self):
        return self.answer


import sys

try:
    Closed[int]
except TypeError as error:
    print(error)
for answer in (5, True, -1, 2**70, 'x', 1.5, None):
    try:
        print(sys.getsizeof(Sized(answer)))
    except (TypeError, ValueError, OverflowError) as error:
        print(type(error).__name__, error)
print(sys.getsizeof(Sized('x'), 'fallback'))
