class Setter:
    def __set__(self, instance, value):
        raise AttributeError('not set')


class Meta(type):
    pass


class Plain(metaclass=Meta):
    pass


Plain.a = 42
Meta.a = Setter()
print(Plain.a)


class Documented:
    class Text:
        def __get__(self, instance, owner):
            return f'{instance is None} {owner.__name__}'

    __doc__ = Text()


print(Documented.__doc__, Documented().__doc__)
