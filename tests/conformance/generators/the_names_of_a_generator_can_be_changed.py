def numbers():
    yield 1


generator = numbers()
generator.__name__ = 'other'
generator.__qualname__ = 'a.other'
print(generator.__name__, generator.__qualname__, repr(generator)[:24])
for change in (lambda: setattr(generator, '__name__', 1), lambda: delattr(generator, '__qualname__')):
    try:
        change()
    except TypeError as error:
        print(error)
