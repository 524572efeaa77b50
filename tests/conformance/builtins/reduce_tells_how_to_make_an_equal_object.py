import copyreg


class Plain:
    pass


class Slotted:
    __slots__ = ('a',)


class Number(int):
    pass


class WithArguments:
    def __getnewargs__(self):
        return (1, 2)


class WithKeywords:
    def __getnewargs_ex__(self):
        return (1,), {'key': 2}


def named(recipe):
    yield recipe[0].__name__
    for part in recipe[1:]:
        yield tuple(getattr(item, '__name__', item) for item in part) if isinstance(part, tuple) else part


plain = Plain()
plain.x = 1
slotted = Slotted()
slotted.a = 5
number = Number(7)
for value in (plain, slotted, number, WithArguments(), WithKeywords(), range(3), slice(1, 2), {1}, bytearray(b'ab'),
              3, 'text', None, ..., len, Slotted.a, ValueError('text'), (x for x in ()), lambda: 0):
    for protocol in (0, 2, 4):
        try:
            recipe = value.__reduce_ex__(protocol)
            print(protocol, type(value).__name__, *(recipe if isinstance(recipe, str) else named(recipe)))
        except TypeError as error:
            print(protocol, type(value).__name__, error)

print(copyreg.__newobj__(Number, 3) + 1, copyreg._reconstructor(Plain, object, None).__dict__)
