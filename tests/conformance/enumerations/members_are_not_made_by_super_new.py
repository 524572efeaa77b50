import enum

for base, value in ((enum.Enum, 1), (enum.IntEnum, 1), (enum.Flag, 1)):
    try:
        class Bad(base):
            def __new__(cls, value):
                made = super().__new__(cls, value)
                made._value_ = value
                return made

            ONE = value
    except TypeError as error:
        print(error)


class Empty(enum.Enum):
    pass


try:
    Empty(1)
except TypeError as error:
    print(error)
