class Plain:
    pass


plain = Plain()
plain.x = 1
before = plain.__dict__
del plain.__dict__
print(before, plain.__dict__)
plain.__dict__ = {'y': 2}
print(plain.y)


class One:
    __slots__ = ('a', 'b')


class Other:
    __slots__ = ('b', 'a')


class Third:
    __slots__ = ('a', 'c')


one = One()
one.a = 1
one.__class__ = Other
print(type(one).__name__, one.a)
try:
    one.__class__ = Third
except TypeError as error:
    print(error)


class Weak:
    __slots__ = ('__weakref__',)


print(Weak().__weakref__, hasattr(Weak(), '__dict__'))
for names in (['foo\0bar'], ['1'], [''], [None]):
    try:
        type('Bad', (), {'__slots__': names})
    except TypeError as error:
        print(error)
