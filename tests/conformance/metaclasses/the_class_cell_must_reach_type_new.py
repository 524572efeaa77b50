class Losing(type):
    def __new__(cls, name, bases, namespace):
        namespace.pop('__classcell__', None)
        return super().__new__(cls, name, bases, namespace)


class Twice(type):
    def __new__(cls, name, bases, namespace):
        made = super().__new__(cls, name, bases, namespace)
        type('B', (), namespace)
        return made


class Wrong(type):
    def __new__(cls, name, bases, namespace):
        namespace['__classcell__'] = 5
        return super().__new__(cls, name, bases, namespace)


for meta in (Losing, Twice, Wrong):
    try:
        class A(metaclass=meta):
            def f(self):
                return __class__
    except (RuntimeError, TypeError) as error:
        print(type(error).__name__, error)


class Fine(metaclass=Losing):
    pass


print(Fine.__name__)
