def attempt(action, *arguments):
    try:
        print(repr(action(*arguments)))
    except Exception as error:
        print(type(error).__name__, error)


class Complex:
    def __complex__(self):
        return 1 + 1j


class Float:
    def __float__(self):
        return 2.5


class Index:
    def __index__(self):
        return 4


attempt(complex, Complex(), 2)
attempt(complex, Complex(), -0.0)
attempt(complex, Complex(), 1j)
attempt(complex, Float(), Index())
attempt(complex, 1, -0.0)
attempt((15).__round__, None)
attempt(round, 15, None)
attempt((15).__round__)
attempt(float.__getformat__, 'double')
attempt(float.__getformat__, 'half')
