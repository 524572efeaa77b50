import weakref


class Thing:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name


a, b, c = things = [Thing(name) for name in 'abc']


def show(value):
    print(sorted(map(repr, value)), len(value))


s, t = weakref.WeakSet([a, b]), weakref.WeakSet([b, c])
for name in ('union', 'difference', 'intersection', 'symmetric_difference', '__or__', '__sub__', '__and__', '__xor__'):
    show(getattr(s, name)(t))
for name in ('issubset', 'issuperset', 'isdisjoint', '__lt__', '__le__', '__gt__', '__ge__', '__eq__'):
    print(name, getattr(s, name)(t), getattr(s, name)(weakref.WeakSet([a, b])))
for name in ('update', 'difference_update', 'intersection_update', 'symmetric_difference_update'):
    copy = s.copy()
    print(getattr(copy, name)(t))
    show(copy)
s |= t
show(s)
s ^= weakref.WeakSet([a])
show(s)
s -= s
show(s)
print(s == 3, weakref.WeakSet([a]) == weakref.WeakSet([a]))

v = weakref.WeakValueDictionary({1: a, 2: b})
k = weakref.WeakKeyDictionary({a: 1, b: 2})
for mapping, more in ((v, {3: c}), (k, {c: 3})):
    print(list(mapping.items()), list(mapping.keys()), list(mapping.values()))
    print(iter(mapping.items()) is not None, next(mapping.items()))
    print(list((mapping | more).items()), list((more | mapping).items()), type(more | mapping).__name__)
    mapping |= more
    print(len(mapping), mapping.get(a, 'none'), mapping.setdefault(*list(more.items())[0]))
    print(mapping.popitem() is not None, len(mapping), list(mapping.copy().items()))
    try:
        mapping | 3
    except TypeError as error:
        print(error)
