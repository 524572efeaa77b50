import copy

error = OSError(2, 'missing', 'file')
print(error.__reduce__()[1], copy.copy(error).filename)
print(OSError(2, 'missing', 'file', None, 'other').__reduce__()[1])
error = ImportError('text', name='module', path='place')
error.extra = 1
print(error.__reduce__()[1:], copy.copy(error).path, copy.copy(error).extra)
for state in (None, {}, {'note': 1}, 5):
    try:
        error.__setstate__(state)
    except TypeError as problem:
        print(problem)
group = ExceptionGroup('group', [ValueError(1), TypeError(2)])
print(group.subgroup(ValueError).__suppress_context__, group.__suppress_context__)


class Own:
    def values(self):
        return {'a': 2}

    __dict__ = property(values)


print(vars(Own()))


class Slotted:
    __slots__ = ()

    def __setattr__(self, name, value):
        object.__setattr__(self, name, value)


class Plain:
    __slots__ = ()


for made in (Slotted(), Plain()):
    for attempt in (lambda: setattr(made, 'a', 1), lambda: delattr(made, 'a')):
        try:
            attempt()
        except AttributeError as problem:
            print(problem)
