class WithInit(OSError):
    def __init__(self, message, extra):
        self.extra = extra
        super().__init__(message)


class WithNew(OSError):
    def __new__(cls, message, extra):
        self = super().__new__(cls, message)
        self.extra = extra
        return self


class WithBoth(OSError):
    def __new__(cls, *args):
        return super().__new__(cls, 2, 'both', 'file')

    def __init__(self, *args):
        super().__init__('init')


class Silent(OSError):
    def __init__(self, *args):
        pass


for made in (WithInit('a', 'b'), WithNew('a', 'b'), WithBoth(1), Silent(2, 'text', 'file'), Silent()):
    print(type(made).__name__, made.args, str(made), made.errno, made.filename, getattr(made, 'extra', None))

blocking = BlockingIOError(11, 'busy', 3)
print(blocking.args, blocking.characters_written, blocking.filename, str(blocking))
blocking.characters_written = 5
print(blocking.characters_written)
del blocking.characters_written
print(hasattr(blocking, 'characters_written'), hasattr(OSError(), 'characters_written'))
print(type(OSError(106, 'x')).__name__, type(OSError(114, 'x')).__name__, BlockingIOError(11, 'busy', 'file').filename)
