class Path:
    def __init__(self, answer):
        self.answer = answer

    def __fspath__(self):
        return self.answer


class Without:
    __fspath__ = None


for path in (Path(5), Path(None), Path('no such file'), Path(b'no such file'), Without(), b'no such file', 'a\0b',
             b'a\0b', Path('a\0b'), 1.5, None):
    try:
        open(path)
    except (TypeError, OSError, ValueError) as error:
        print(type(error).__name__, error)
