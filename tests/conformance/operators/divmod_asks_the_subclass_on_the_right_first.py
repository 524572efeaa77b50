class Right(int):
    def __rdivmod__(self, other):
        return 'right', other


class Both(int):
    def __divmod__(self, other):
        return 'left', other

    def __rdivmod__(self, other):
        return NotImplemented


print(divmod(1, Right(2)))
print(divmod(Right(1), 2))
print(divmod(Right(1), Right(2)))
print(divmod(1.5, Right(2)))
print(divmod(7, Both(2)))
print(divmod(Both(7), 2), divmod(Both(7), Both(2)), divmod(Both(7), Right(2)))


class Silent(int):
    def __divmod__(self, other):
        return NotImplemented


print(divmod(Silent(7), 2), divmod(Silent(7), 2.0))
try:
    divmod(Silent(7), Silent(2))
except TypeError as error:
    print(error)
