def attempt(action, *arguments):
    try:
        print(action(*arguments))
    except Exception as error:
        print(type(error).__name__, error)


class A:
    pass


class Slotted:
    __slots__ = ('x', '__weakref__')


attempt(type, 'a\0b', (), {})
attempt(setattr, A, '__name__', 'a\0b')
attempt(delattr, A, '__name__')
attempt(delattr, A, '__module__')
attempt(type, 'K', (), {'__slots__': ('__dict__', '__dict__')})
attempt(type, 'K', (), {'__slots__': ('__weakref__', '__weakref__')})
attempt(type, 'K', (A,), {'__slots__': '__dict__'})
attempt(type, 'K', (A,), {'__slots__': '__weakref__'})
attempt(type, 'K', (Slotted,), {'__slots__': '__weakref__'})
attempt(type, 'K', (Slotted,), {'__slots__': '__dict__'})


class Meta(type):
    pass


class Made(metaclass=Meta):
    pass


attempt(setattr, Made, '__dict__', {})
print('__dict__' in vars(Meta), '__weakref__' in vars(Meta))


def local():
    class Base:
        def __init_subclass__(cls, **keywords):
            super().__init_subclass__(**keywords)

    class Sub(Base, extra=1):
        pass


attempt(local)
attempt(lambda: type(5, key=1))
attempt(lambda: type('x', (), key=1))
