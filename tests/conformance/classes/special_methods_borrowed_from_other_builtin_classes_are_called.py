class Attributes(dict):
    __setattr__ = dict.__setitem__
    __neg__ = dict.copy


attributes = Attributes()
attributes.y = 42
print(attributes, -attributes)


class Confused(int):
    __eq__ = str.__eq__
    __add__ = str.__add__
    __hash__ = str.__hash__


value = Confused(3)
for attempt in (lambda: value == value, lambda: value + value, lambda: hash(value)):
    try:
        print(attempt())
    except TypeError as error:
        print(error)


class Swapped(int):
    __radd__ = int.__sub__


print(1 + Swapped(5), Swapped(5) + 1)


class Plain:
    __str__ = object.__repr__

    def __repr__(self):
        return 'mine'


print(str(Plain()).startswith('<__main__.Plain object at'), repr(Plain()))


class Text(str):
    def __index__(self):
        return 1


print('abc'[Text('x')], [1, 2, 3][Text('x'):])
