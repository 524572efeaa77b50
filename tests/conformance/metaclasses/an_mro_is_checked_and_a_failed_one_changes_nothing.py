def attempt(function):
    try:
        function()
    except Exception as error:
        print(type(error).__name__, error)


def made(order):
    class Meta(type):
        def mro(cls):
            return order(cls)

    return Meta('Made', (), {})


attempt(lambda: made(lambda cls: [1]))
attempt(lambda: made(lambda cls: 1))
attempt(lambda: made(lambda cls: [cls, dict, object]))


class Failing(type):
    fails = False

    def mro(cls):
        if Failing.fails:
            raise RuntimeError('no order')
        return type.mro(cls)


class First:
    pass


class Second:
    pass


class Below(First):
    pass


class Plain(Below):
    pass


class Sub(Below, metaclass=Failing):
    pass


Failing.fails = True


def change():
    Below.__bases__ = (Second,)


attempt(change)
print(Below.__bases__, Plain.__mro__, Sub.__mro__)


class Early(type):
    def mro(cls):
        print('in mro', cls.__dict__['f']() is cls)
        return super().mro()


class UsesClass(metaclass=Early):
    def f():
        return __class__
