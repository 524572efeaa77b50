def show(call):
    try:
        print(call())
    except TypeError as error:
        print(error)


class Deleted:
    def __new__(cls, *values):
        return object.__new__(cls)


class Below(Deleted):
    def __init__(self, value):
        self.value = value


show(lambda: Below(1).value)
del Deleted.__new__
show(lambda: Deleted(1))
show(lambda: Below(1).value)
show(lambda: type(Deleted()))


class Maker:
    def __new__(cls, *values):
        return object.__new__(cls)


class Plain:
    pass


class Moved(Maker):
    def __init__(self, value):
        self.value = value


Moved.__bases__ = (Plain,)
show(lambda: Moved(1).value)


class Bytes:
    pass


Bytes.__new__ = int.from_bytes
show(lambda: Bytes(1))


class Table:
    __new__ = str.maketrans


class Keys:
    __new__ = dict.fromkeys


class Keyed(dict):
    __new__ = dict.fromkeys


show(Table)
show(Keys)
show(Keyed)


class Wrapping(staticmethod):
    def __get__(self, instance, owner=None):
        inner = super().__get__(instance, owner)
        return lambda *arguments: ("wrapped", inner(*arguments))


class Seven:
    @Wrapping
    def __new__(cls, *values):
        return 7


class Inherits(Seven):
    def __new__(cls, *values):
        return super().__new__(cls)


class Asks(Seven):
    def __new__(cls, *values):
        behind = super()
        return behind.__new__(cls)


print(Seven(), Inherits(), Asks())
