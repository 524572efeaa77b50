class Steps:
    def __init__(self, hint):
        self.hint, self.left = hint, 3

    def __iter__(self):
        return self

    def __next__(self):
        self.left -= 1
        if self.left < 0:
            raise StopIteration
        return self.left

    def __length_hint__(self):
        print('asked with', self.left, 'left')
        return self.hint


for hint in [2, NotImplemented, -1, 10 ** 20, 'a']:
    try:
        first, *rest = Steps(hint)
        print(first, rest)
    except (ValueError, OverflowError, TypeError) as error:
        print(type(error).__name__, error)
