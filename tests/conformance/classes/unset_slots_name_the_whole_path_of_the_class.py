def made():
    class Inner:
        __slots__ = 'y'

    return Inner()


value = made()
for attempt in (lambda: value.y, lambda: value.z, lambda: delattr(value, 'y')):
    try:
        attempt()
    except AttributeError as error:
        print(error)
print(repr(OSError(True, 'text')), repr(OSError(1.0, 'text')), repr(OSError(2, 'text', 3, 4, 5, 6)))
