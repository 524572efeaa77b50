# Each place is run often enough to be compiled for what it met; then the class, or its class, changes.
import abc


def often(call):
    for _ in range(60):
        try:
            result = call()
        except Exception as error:
            result = type(error).__name__, str(error)
    return result


class Plain:
    pass


def make():
    return type(Plain()).__name__, sorted(vars(Plain()))


print(often(make))
Plain.__init__ = lambda self: setattr(self, "a", 1)
print(often(make))
Plain.__init__ = lambda self: 3
print(often(make))
del Plain.__init__
Plain.__new__ = lambda cls: [cls.__name__]
print(often(lambda: Plain()))
Plain.__new__ = object.__new__
print(often(make))
Plain.__new__ = list.__new__
print(often(make))
del Plain.__new__
print(often(make))


class Bare:
    pass


class Meta(type):
    pass


class Metered(metaclass=Meta):
    def __init__(self, value):
        self.value = value


print(often(lambda: Metered(1).value))
Meta.__call__ = lambda cls, value: ("called", cls.__name__, value)
print(often(lambda: Metered(2)))
del Meta.__call__
print(often(lambda: Metered(3).value))


class Other(Meta):
    def __call__(cls, value):
        return "other", super().__call__(value).value


Metered.__class__ = Other
print(often(lambda: Metered(4)))


class Single:
    only = None

    def __new__(cls, *args, **kwargs):
        if cls.only is None:
            cls.only = super().__new__(cls)
        return cls.only

    def __init__(self, *args, **kwargs):
        self.inits = getattr(self, "inits", 0) + 1
        self.given = args, kwargs


print(often(lambda: Single(1, two=2) is Single()), Single.only.inits, Single(5, x=6).given)


class Below(Single):
    pass


class Replacing:
    def __new__(cls, kind):
        return object.__new__(kind)

    def __init__(self, kind):
        self.by = "Replacing"


class Replaced(Replacing):
    def __init__(self, kind):
        self.by = "Replaced"


print(often(lambda: Below().inits), often(lambda: type(Below()).__name__))
print(often(lambda: Replacing(Replaced).by), often(lambda: vars(Replacing(Plain))), often(lambda: Replacing(Replacing).by))
print(often(lambda: Replacing(int)), often(lambda: Replacing(3)), often(lambda: Replacing()))


class Changing:
    def __new__(cls):
        cls.__init__ = lambda self: setattr(self, "seen", cls.count)
        cls.count += 1
        return super().__new__(cls)

    count = 0


print(often(lambda: Changing().seen))


class Left:
    def __new__(cls, *args):
        made = super().__new__(cls)
        made.path = ["Left"]
        return made


class Right:
    def __new__(cls, *args):
        made = super().__new__(cls)
        made.path = ["Right"]
        return made


class Both(Left, Right):
    def __new__(cls, *args):
        made = super().__new__(cls, *args)
        made.path.append("Both")
        return made


print(often(lambda: Both().path), often(lambda: Left().path), often(lambda: Both(1).path))


class Text(str):
    def __new__(cls, value, mark):
        made = super().__new__(cls, value)
        made.mark = mark
        return made


class Point(tuple):
    def __new__(cls, x, y):
        return super().__new__(cls, (x, y))


class Strict:
    def __new__(cls, x):
        return super().__new__(cls, x)


print(often(lambda: (Text("a", 1), Text("b", 2).mark)), often(lambda: Point(1, 2)), often(lambda: Strict(1)))
print(often(lambda: type(object.__new__(Plain)).__name__), often(lambda: object.__new__(Bare, 1)), often(lambda: type(object.__new__(Metered, 1))), often(lambda: object.__new__(list)))
print(often(lambda: object.__new__(3)), often(lambda: object.__new__()), often(lambda: list.__new__(Plain)))


class Drawn(abc.ABC):
    @abc.abstractmethod
    def draw(self):
        pass

    def __new__(cls):
        return super().__new__(cls)


print(often(lambda: Drawn()))
Drawn.__abstractmethods__ = frozenset()
print(often(lambda: type(Drawn()).__name__))
Drawn.__abstractmethods__ = frozenset(["draw", "erase"])
print(often(lambda: Drawn()))


class Slots:
    __slots__ = ("a",)

    def __init__(self, a=0):
        self.a = a


print(often(lambda: Slots(3).a), often(lambda: Slots(a=4).a), often(lambda: Slots(b=4)))


class Raising:
    def __init__(self):
        raise KeyError("made")


try:
    often(Raising)
    Raising()
except KeyError as error:
    entry = error.__traceback__
    while entry:
        print(entry.tb_lineno, entry.tb_frame.f_code.co_name)
        entry = entry.tb_next
