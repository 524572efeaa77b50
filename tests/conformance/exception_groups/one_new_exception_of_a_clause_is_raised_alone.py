def show(error, depth=0):
    print('  ' * depth, repr(error), 'cause', repr(error.__cause__), 'context', repr(error.__context__))


def attempt(action):
    try:
        try:
            raise ExceptionGroup('group', [TypeError(1), ValueError(2)])
        except* TypeError as part:
            action(part)
        except* ValueError:
            pass
    except BaseException as error:
        show(error)


def alone(part):
    raise SyntaxError(3)


def chained(part):
    raise KeyError(4) from part


def again(part):
    raise part


def bare(part):
    raise


for action in (alone, chained, again, bare):
    attempt(action)

try:
    try:
        raise ExceptionGroup('group', [TypeError(1), ValueError(2), OSError(3)])
    except* TypeError as part:
        raise
    except* ValueError as part:
        raise part
except BaseException as error:
    show(error)
    for inner in error.exceptions:
        show(inner, 1)

try:
    try:
        raise TypeError(1)
    except* TypeError as part:
        raise
except BaseException as error:
    show(error)
